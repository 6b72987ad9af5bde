package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What attackers and broken programs send: a clear refusal or harmless text, soon, and nothing of the inside shown. */
@ExtendWith(AssemblyExtension.class)
@Timeout(30)
class HostileInputIT {
    private static final String[] INSIDES = {
        "java.", "javax.", "org.apache", "dk.bygpartnerskaber.p", "dk.bygpartnerskaber.r", "SQL", "Jetty", "at com."
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private Product product;
    private RestClient client;

    @BeforeEach
    void connect(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' OR 1=1 --",
                "'; DROP TABLE reg_organisation; --",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
                "=HYPERLINK(\"http://x\")",
                "%_\\",
                "\u200Fשלום\u200E",
                "😀 emoji 𝒳"
            })
    void markupAndCommandsAreTextLikeAnyOther(String text) throws Exception {
        String body = new JsonMapper().writeValueAsString(Map.of("name", text, "notes", text));
        Answer created = client.post("/organisations", body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("name").textValue()).isEqualTo(text);
        String query = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
        assertThat(client.get("/organisations?q=" + query).body().get("items"))
                .anyMatch(item -> item.get("id").textValue().equals(created.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":",
                "[1,2,3]",
                "\"text\"",
                "null",
                "{\"name\":\"a\"} {\"name\":\"b\"}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "<organisation><name>a</name></organisation>",
                ""
            })
    void aBodyThatIsNoProperJsonIsRefused(String body) throws Exception {
        Answer refused = client.post("/organisations", body);
        assertThat(refused.status()).isIn(400, 422);
        assertHarmless(refused.response());
    }

    @Test
    void jsonNestedAThousandfoldIsRefused() throws Exception {
        Answer refused = client.post("/organisations", "{\"notes\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(refused.status()).isIn(400, 422);
        assertHarmless(refused.response());
    }

    @Test
    void aBodyOfSixtyMegabytesIsRefusedWhetherItsLengthIsToldOrNot() throws Exception {
        byte[] large = new byte[60 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) ' ');
        assertThat(send("/api/v1/organisations", BodyPublishers.ofByteArray(large)))
                .isIn(413, -1);
        assertThat(send("/api/v1/organisations", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .isIn(413, -1);
        assertThat(client.get("/organisations?limit=1").status()).isEqualTo(200);
    }

    /** The status, or -1 when the server hung up while the body was still being sent. */
    private int send(String path, HttpRequest.BodyPublisher body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.at(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", basic())
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException hungUp) {
            return -1;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=100000",
                "limit=abc",
                "cursor=%00",
                "cursor=AAAA",
                "sort=password",
                "sector=x",
                "updatedSince=yesterday",
                "ownLibrary=maybe",
                "nosuch=1"
            })
    void aParameterThatIsWrongIsNamed(String query) throws Exception {
        Answer refused = client.get("/organisations?" + query);
        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.body().get("errors").get(0).toString()).contains(query.substring(0, query.indexOf('=')));
        assertHarmless(refused.response());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisations/x",
                "/organisations/%2e%2e%2f",
                "/organisations/' OR '1'='1",
                "/organisations/00000000-0000-0000-0000-000000000000/x/y",
                "/nosuch"
            })
    void anAddressThatLeadsNowhereIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(product.at("/api/v1" + path.replace(" ", "%20")))
                        .header("Authorization", basic())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(400, 404);
        assertHarmless(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>",
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                        + "<createOrganisation xmlns=\"urn:bygpartnerskaber:register:1\"><organisation><name>a</name>"
                        + "<unknown>b</unknown></organisation></createOrganisation></soap:Body></soap:Envelope>",
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body/></soap:Envelope>",
                "<soap:Envelope",
                "no xml"
            })
    void xmlThatIsForbiddenUnknownOrBrokenIsAFault(String body) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(product.at("/api/soap/register"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", basic())
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(400, 500);
        assertThat(answer.body()).contains("Fault", "Client").doesNotContain("root:");
        assertHarmless(answer);
    }

    @Test
    void methodsAndTypesThatNobodyServesAreRefusedByTheirNames() throws Exception {
        assertThat(client.send("PUT", "/organisations", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(405);
        assertThat(client.send("POST", "/organisations", "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(client.with("Accept", "image/png").get("/organisations").status())
                .isEqualTo(406);
    }

    @Test
    void aCharsetThatIsNoneAndAPartWhoseTypeIsNoneAreTheCallersFault() throws Exception {
        byte[] json = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(client.send("POST", "/organisations", "application/json;charset=bogus", json)
                        .status())
                .isEqualTo(400);
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\nContent-Type: a/b/c\r\n\r\norganisation\r\n--b--\r\n";
        assertThat(client.send(
                                "POST",
                                "/imports",
                                "multipart/form-data; boundary=b",
                                form.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wsdl=x", "xsd=1", "wsdl=../../etc/passwd"})
    void onlyTheWsdlItselfIsServed(String query) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(product.at("/api/soap/register?" + query))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertHarmless(answer);
    }

    /** Over a plain socket, as Java's client sends no such header. */
    @ParameterizedTest
    @ValueSource(strings = {"a\"><script>", "a b", "%00", "ø.dk", "a@b"})
    void aHostThatIsNoneIsRefused(String host) throws Exception {
        try (Socket socket = new Socket("localhost", product.port())) {
            String request = "GET /api/v1/me HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: " + basic()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain(INSIDES)
                    .doesNotContain("<script>");
        }
    }

    private String basic() {
        String pair = Product.USER + ":" + product.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHarmless(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain(INSIDES);
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
}
