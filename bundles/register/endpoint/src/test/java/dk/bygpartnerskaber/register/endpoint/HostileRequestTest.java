package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.organisation;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HostileRequestTest {
    private static final String ORGANISATIONS = "/v1/organisations";

    @Test
    void jsonThatIsNoneIsAnsweredWithItsPlace() {
        HttpResponse<String> answer = post("{\"name\":\n  \"A\", oops}");
        assertProblem(answer, 400, "malformed");
        assertThat(json(answer).get("detail").asText()).contains("linje 2");
        for (String body :
                new String[] {"", " ", "{", "{\"name\":\"A\"}{}", "{\"name\":\"A\",\"name\":\"B\"}", "nope"}) {
            assertProblem(post(body), 400, "malformed");
        }
        HttpResponse<String> deep =
                send("PATCH", organisation("{\"name\":\"A\"}"), "[".repeat(100_000), "If-Match", "\"1\"");
        assertProblem(deep, 400, "malformed");
    }

    @Test
    void jsonOfTheWrongShapeIsAnsweredWithItsFields() {
        assertProblem(post("{\"nope/~\":1,\"name\":\"A\"}"), 422, "invalid", "/nope~1~0", "unknown");
        assertProblem(post("{\"name\":1}"), 422, "invalid", "/name", "wrong-type");
        assertProblem(post("{\"name\":true}"), 422, "invalid", "/name", "wrong-type");
        assertProblem(post("{\"name\":[\"A\"]}"), 422, "invalid", "/name", "wrong-type");
        assertProblem(post("{\"name\":\"A\",\"ownLibrary\":\"true\"}"), 422, "invalid", "/ownLibrary", "wrong-type");
        assertProblem(post("{\"name\":\"A\",\"ownLibrary\":1}"), 422, "invalid", "/ownLibrary", "wrong-type");
        assertProblem(post("{\"name\":\"A\",\"phones\":\"1\"}"), 422, "invalid", "/phones", "wrong-type");
        assertProblem(post("{\"name\":\"A\",\"addresses\":[null]}"), 422, "invalid", "/addresses/0", "required");
        assertProblem(
                post("{\"name\":\"A\",\"addresses\":[{\"town\":\"x\"}]}"),
                422,
                "invalid",
                "/addresses/0/town",
                "unknown");
        assertProblem(post("{\"name\":\"A\",\"sector\":\"x\"}"), 422, "invalid", "/sector", "unknown-value");
        assertProblem(post("null"), 422, "invalid", "", "wrong-type");
        assertProblem(post("\"A\""), 422, "invalid", "", "wrong-type");
        assertProblem(post("[{\"name\":\"A\"}]"), 422, "invalid", "", "wrong-type");
        assertProblem(post("{}"), 422, "invalid", "/name", "required");
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        assertThat(json(post("{}")).get("title").asText()).isEqualTo("Noget skal rettes");
        HttpResponse<String> english = send("POST", ORGANISATIONS, "{}", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(json(english).get("title").asText()).isEqualTo("Something must be corrected");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void failuresOfOurOwnGetANumberAndLeakNothing() {
        HttpResponse<String> answer = post("{\"name\":\"boom\"}");
        assertProblem(answer, 500, "unexpected");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(json(answer).get("instance").asText()).startsWith("urn:bygpartnerskaber:incident:");
    }

    @Test
    void whatNobodyServesIsAProblemToo() {
        for (String path :
                new String[] {"", "/", "/v1", "/v1/nothing", "/v1/organisationsX", "/soap/nothing", "/soap/register/x"
                }) {
            assertProblem(Register.SERVER.send("GET", path, null), 404, "not-found");
        }
        assertProblem(Register.SERVER.send("GET", ORGANISATIONS + "/1/2/3", null), 404, "not-found");
        assertProblem(send("GET", ORGANISATIONS + "/0", null), 404, "not-found");
    }

    @Test
    void methodsAndTypesThatDoNotFitAreRefused() {
        HttpResponse<String> method = Register.SERVER.send("DELETE", ORGANISATIONS, null);
        assertProblem(method, 405, "method-not-allowed");
        assertThat(method.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        HttpResponse<String> type = send("POST", ORGANISATIONS, "<a/>", "Content-Type", "application/xml");
        assertProblem(type, 415, "unsupported-type");
        assertThat(json(type).get("detail").asText()).contains("application/json");
        assertProblem(send("GET", ORGANISATIONS, null, "Accept", "text/html"), 406, "not-acceptable");
        assertProblem(send("GET", ORGANISATIONS + "?_method=DELETE", null), 422, "invalid");
        assertProblem(Register.SERVER.send("POST", "/v1/openapi.json", "{}"), 405, "method-not-allowed");
    }

    @Test
    void anAddressThatCannotBeReadIsThatOfTheCaller() throws Exception {
        assertThat(raw("GET /byg/api/v1/organisations?q=%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /byg/api/v1/organisations/%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /byg/api/v1/organisations?q=%c3 HTTP/1.1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void bodiesAreBoundedWithAndWithoutALength() {
        String large = "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}";
        assertProblem(post(large), 413, "too-large");
        assertProblem(chunked(ORGANISATIONS, "application/json", large), 413, "too-large");
        assertProblem(chunked("/v1/imports?kind=organisations", "text/csv", "x".repeat(27 << 20)), 413, "too-large");
        assertThat(chunked(ORGANISATIONS, "application/json", "{\"name\":\"Uden længde\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void textsAreKeptAsTheyAre() {
        for (String text :
                new String[] {"<script>alert(1)</script>", "' OR 1=1 --", "${7*7}", "{{7*7}}", "=1+1", "\u202Egnp"}) {
            String path = organisation("{\"name\":\"" + text + "\"}");
            HttpResponse<String> read = send("GET", path, null);
            assertThat(json(read).get("name").asText()).isEqualTo(text);
            assertThat(read.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    private static HttpResponse<String> post(String body) {
        return send("POST", ORGANISATIONS, body);
    }

    private static HttpResponse<String> chunked(String path, String type, String body) {
        return Register.SERVER.send(HttpRequest.newBuilder(URI.create(Register.SERVER.base() + "/api" + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    private static String raw(String request) throws IOException {
        URI base = URI.create(Register.SERVER.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
