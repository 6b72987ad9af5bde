package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.organisation;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationResourceTest {
    private static final String MERGE = "application/merge-patch+json";

    @Test
    void aNameIsEnoughForAnOrganisation() {
        HttpResponse<String> answer = send("POST", "/v1/organisations", "{\"name\":\"Danmarks Rockmuseum\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo(Register.SERVER.base() + "/api/v1/organisations/"
                        + json(answer).get("id").asText());
        assertThat(json(answer).get("name").asText()).isEqualTo("Danmarks Rockmuseum");
    }

    @Test
    void whatWasReadCanBeSentBack() {
        String path =
                organisation("{\"name\":\"Ragnarock\",\"sector\":\"public\",\"addresses\":[{\"city\":\"Roskilde\"}]}");
        HttpResponse<String> read = send("GET", path, null);
        HttpResponse<String> put = send("PUT", path, read.body(), "If-Match", "\"1\"");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(json(put)).isEqualTo(json(read));
    }

    @Test
    void aWrongCheckDigitWarnsAndDoesNotBlock() {
        HttpResponse<String> answer = send("POST", "/v1/organisations", "{\"name\":\"A\",\"cvr\":\"12345678\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).at("/warnings/0/code").asText()).isEqualTo("cvr-check-digit");
    }

    @Test
    void aPatchChangesWhatItNamesAndRemovesWhatIsNull() {
        String path =
                organisation("{\"name\":\"A\",\"cvr\":\"29189919\",\"notes\":\"Gammelt\",\"phones\":[\"1\",\"2\"]}");
        HttpResponse<String> answer =
                send("PATCH", path, "{\"notes\":null,\"phones\":[\"3\"]}", "If-Match", "\"1\"", "Content-Type", MERGE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode body = json(answer);
        assertThat(body.has("notes")).isFalse();
        assertThat(body.get("phones")).hasSize(1);
        assertThat(body.get("cvr").asText()).isEqualTo("29189919");
        assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void aPatchIsReadAsStrictlyAsAnythingElse() {
        String path = organisation("{\"name\":\"A\"}");
        assertProblem(patch(path, "{\"nmae\":\"B\"}"), 422, "invalid", "/nmae", "unknown");
        assertProblem(patch(path, "{\"name\":7}"), 422, "invalid", "/name", "wrong-type");
        assertProblem(patch(path, "{\"name\":null}"), 422, "invalid", "/name", "required");
        assertProblem(patch(path, "[]"), 422, "invalid", "", "wrong-type");
    }

    private static HttpResponse<String> patch(String path, String body) {
        return send("PATCH", path, body, "If-Match", "\"1\"", "Content-Type", MERGE);
    }

    @Test
    void aChangeNeedsTheVersionItRefersTo() {
        String path = organisation("{\"name\":\"A\"}");
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            String body = method.equals("DELETE") ? null : "{\"name\":\"B\"}";
            assertThat(send(method, path, body).statusCode()).isEqualTo(428);
            assertThat(send(method, path, body, "If-Match", "\"9\"").statusCode())
                    .isEqualTo(412);
            assertThat(send(method, path, body, "If-Match", "W/\"1\"").statusCode())
                    .isEqualTo(412);
            assertThat(send(method, path, body, "If-Match", "nonsense").statusCode())
                    .isEqualTo(400);
        }
        assertThat(send("PUT", path, "{\"name\":\"B\"}", "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(send("DELETE", path, null, "If-Match", "*").statusCode()).isEqualTo(204);
        assertThat(send("GET", path, null).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", path, null, "If-Match", "*").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasTheVersionGetsNothingNew() {
        String path = organisation("{\"name\":\"A\"}");
        HttpResponse<String> answer = send("GET", path, null, "If-None-Match", "\"7\", W/\"1\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(send("GET", path, null, "If-None-Match", "\"2\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneKeyCreatesOneOrganisation() {
        String body = "{\"name\":\"Nøgle\"}";
        HttpResponse<String> first = send("POST", "/v1/organisations", body, "Idempotency-Key", "k-1");
        HttpResponse<String> again = send("POST", "/v1/organisations", body, "Idempotency-Key", "k-1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag")) {
            assertThat(again.headers().firstValue(header))
                    .isEqualTo(first.headers().firstValue(header));
        }
        HttpResponse<String> other = send("POST", "/v1/organisations", "{\"name\":\"B\"}", "Idempotency-Key", "k-1");
        assertProblem(other, 422, "idempotency-key-reused");
        assertProblem(send("POST", "/v1/organisations", body, "Idempotency-Key", "a b"), 422, "invalid");
    }

    @Test
    void aListContinuesWhereItsLinkPoints() {
        for (String name : List.of("Sidevis æ & 1", "Sidevis æ & 2", "Sidevis æ & 3")) {
            organisation("{\"name\":\"" + name + "\"}");
        }
        String query = "?q=Sidevis%20%C3%A6%20%26&limit=2&total=true&sort=-name";
        HttpResponse<String> first = send("GET", "/v1/organisations" + query, null);
        assertThat(json(first).get("items")).hasSize(2);
        assertThat(json(first).get("total").asInt()).isEqualTo(3);
        assertThat(json(first).at("/items/0/name").asText()).isEqualTo("Sidevis æ & 3");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).startsWith("<" + Register.SERVER.base()).endsWith(">; rel=\"next\"");
        String next = link.substring(link.indexOf("/v1/"), link.indexOf('>'));
        HttpResponse<String> second = send("GET", next, null);
        assertThat(json(second).get("items")).hasSize(1);
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void parametersThatDoNotFitAreNamed() {
        assertProblem(send("GET", "/v1/organisations?nmae=x", null), 422, "invalid", "/nmae", "unknown");
        assertProblem(send("GET", "/v1/organisations?limit=many", null), 422, "invalid", "/limit", "wrong-type");
        assertProblem(send("GET", "/v1/organisations?limit=0", null), 422, "invalid", "/limit", "out-of-range");
        assertProblem(send("GET", "/v1/organisations?total=yes", null), 422, "invalid", "/total", "unknown-value");
        assertProblem(send("GET", "/v1/organisations?sector=x", null), 422, "invalid", "/sector", "unknown-value");
        assertProblem(send("GET", "/v1/organisations?sort=-", null), 422, "invalid", "/sort", "unknown-value");
        assertProblem(send("GET", "/v1/organisations?q=%00", null), 422, "invalid", "/q", "control-character");
        assertProblem(
                send("GET", "/v1/organisations?updatedSince=soon", null), 422, "invalid", "/updatedSince", "malformed");
        assertThat(send("GET", "/v1/organisations?updatedSince=2026-01-01T00:00:00+01:00", null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotIsRefused() {
        HttpResponse<String> answer = send("POST", "/v1/organisations", "{\"name\":\"A\"}", "As", "reader");
        assertProblem(answer, 403, "forbidden");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("code").asText()).isEqualTo(code);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Exception", "java", "dk.byg", "org.apache", "problem.title", "problem.field");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code, String pointer, String field) {
        assertProblem(answer, status, code);
        assertThat(json(answer).at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(json(answer).at("/errors/0/code").asText()).isEqualTo(field);
    }
}
