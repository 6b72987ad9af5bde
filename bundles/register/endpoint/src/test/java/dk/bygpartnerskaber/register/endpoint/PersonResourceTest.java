package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PersonResourceTest {
    private static final String PEOPLE = "/v1/people";

    @Test
    void aPersonKeepsTheirRoles() {
        HttpResponse<String> made = post(
                """
                {"name":"Åse Ærø","emails":["a@b.dk"],"preferredContact":"phone",
                 "roles":[{"organisation":"o","role":"leder","from":"2019-08"}]}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode body = json(made);
        assertThat(body.at("/roles/0/from").asText()).isEqualTo("2019-08");
        assertThat(body.at("/roles/0").has("to")).isFalse();
        String path = PEOPLE + "/" + body.get("id").asText();
        assertThat(json(send("PUT", path, made.body(), "If-Match", "\"1\"")).get("roles"))
                .isEqualTo(body.get("roles"));
        JsonNode patched = json(send("PATCH", path, "{\"preferredContact\":null}", "If-Match", "\"2\""));
        assertThat(patched.has("preferredContact")).isFalse();
        assertThat(patched.get("roles")).isEqualTo(body.get("roles"));
        assertThat(send("DELETE", path, null, "If-Match", "\"3\"").statusCode()).isEqualTo(204);
    }

    @Test
    void itSaysWhyAPersonIsKeptAndWhetherTheyKnow() {
        JsonNode body = json(
                post(
                        """
                {"name":"Åse Ærø","purpose":"et foredrag","legalBasis":"public-task","source":"person",
                 "sourceNote":"mødt på messen","reviewOn":"2028-05-12","informedOn":"2026-05-12"}"""));

        assertThat(body.get("legalBasis").asText()).isEqualTo("public-task");
        assertThat(body.get("source").asText()).isEqualTo("person");
        assertThat(body.get("reviewOn").asText()).isEqualTo("2028-05-12");
        String path = PEOPLE + "/" + body.get("id").asText();
        JsonNode patched = json(send("PATCH", path, "{\"informedOn\":\"2026-06-01\"}", "If-Match", "*"));
        assertThat(patched.get("informedOn").asText()).isEqualTo("2026-06-01");
        assertThat(patched.get("purpose").asText()).isEqualTo("et foredrag");
        assertProblem(post("{\"name\":\"A\",\"legalBasis\":\"x\"}"), 422, "invalid", "/legalBasis", "unknown-value");
        assertThat(post("{\"name\":\"A\",\"informedOn\":\"i går\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aPersonIsAContactForWhoAsksForOne() {
        String path =
                PEOPLE + "/" + json(post("{\"name\":\"Åse Ærø\"}")).get("id").asText();

        HttpResponse<String> card = send("GET", path, null, "Accept", "text/vcard");
        assertThat(card.statusCode()).as(card.body()).isEqualTo(200);
        assertThat(card.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/vcard").containsIgnoringCase("charset=utf-8"));
        assertThat(card.headers().allValues("Vary")).contains("Accept");
        assertThat(card.body()).contains("FN:Åse Ærø\r\n");
        assertThat(json(send("GET", path, null, "Accept", "*/*")).get("name").asText())
                .isEqualTo("Åse Ærø");
        assertThat(json(send("GET", path, null, "Accept", "text/vcard;q=0.5, application/json"))
                        .get("name")
                        .asText())
                .isEqualTo("Åse Ærø");
        assertThat(send("GET", PEOPLE + "/0190b6f2-0000-7000-8000-000000000009", null, "Accept", "text/vcard")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRoleEnds() {
        HttpResponse<String> made = post("{\"name\":\"Lis\",\"roles\":[{\"organisation\":\"o\"}]}");
        String path = PEOPLE + "/" + json(made).get("id").asText() + "/end-role";

        assertThat(send("POST", path, "{\"lastDay\":\"2026-11-20\"}").statusCode())
                .isEqualTo(428);
        assertProblem(
                send("POST", path, "{\"lastDay\":\"i morgen\"}", "If-Match", "\"1\""),
                422,
                "invalid",
                "/lastDay",
                "malformed");
        HttpResponse<String> ended =
                send("POST", path, "{\"lastDay\":\"2026-11-20\",\"note\":\"flyttede\"}", "If-Match", "\"1\"");
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(json(ended).at("/roles/0/to").asText()).isEqualTo("2026-11-20");
        assertThat(ended.headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertProblem(
                post("{\"name\":\"A\",\"roles\":[{\"organisation\":\"o\",\"to\":\"x\"}]}"),
                422,
                "invalid",
                "/roles/0/to",
                "malformed");
        assertProblem(post("{\"name\":\"A\",\"roles\":[null]}"), 422, "invalid", "/roles/0", "required");
        assertProblem(
                post("{\"name\":\"A\",\"preferredContact\":\"x\"}"),
                422,
                "invalid",
                "/preferredContact",
                "unknown-value");
        assertProblem(send("GET", PEOPLE + "?group=x", null), 422, "invalid", "/group", "unknown-value");
        assertThat(send("GET", PEOPLE + "?group=staff&staff=true&organisation=o&user=u&sort=-changed", null)
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> post(String body) {
        return send("POST", PEOPLE, body);
    }
}
