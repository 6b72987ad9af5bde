package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class BulkChangeResourceTest {
    private static final String CHANGE =
            "{\"kind\":\"organisations\",\"action\":\"add\",\"field\":\"keywords\",\"value\":\"musik\",\"ids\":%s}";

    private static HttpResponse<String> preview(String body) {
        return send("POST", "/v1/bulk-changes", body);
    }

    @Test
    void isTriedOutAndConfirmed() {
        HttpResponse<String> answer = preview(CHANGE.formatted("[\"a\",\"b\"]"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode run = json(answer);
        assertThat(run.get("status").asText()).isEqualTo("tried");
        assertThat(run.at("/counts/planned").asInt()).isEqualTo(1);
        assertThat(run.at("/items/0/after/0").asText()).isEqualTo("musik");
        assertThat(run.at("/items/0").has("reason")).isFalse();
        assertThat(run.at("/items/1/reason").toString()).isEqualTo("{\"code\":\"archive-hold\",\"args\":[]}");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/bulk-changes/" + run.get("id").asText());

        String path = "/v1/bulk-changes/" + run.get("id").asText();
        HttpResponse<String> confirmed = send("POST", path + "/confirm", null);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(202);
        assertThat(json(confirmed).get("status").asText()).isEqualTo("running");
        assertThat(confirmed.headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/jobs/" + json(confirmed).get("jobId").asText());
        assertThat(json(send("GET", path, null))).isEqualTo(json(confirmed));
    }

    @Test
    void aDeletionHasNoFieldAndNoValue() {
        String deletion = "{\"kind\":\"people\",\"action\":\"delete\",\"ids\":[\"a\",\"b\"]}";
        assertThat(json(preview(deletion)).has("field")).isFalse();
        assertProblem(
                preview(CHANGE.formatted("[\"a\"]").replace("add", "delete")), 422, "invalid", "/field", "bulk-action");
    }

    @Test
    void somebodyIsReplaced() {
        String replacement =
                "{\"kind\":\"partnerships\",\"action\":\"replace\",\"field\":\"responsible\",\"value\":\"a\","
                        + "\"replacement\":\"b\",\"ids\":[\"p\",\"q\"]}";
        JsonNode run = json(preview(replacement));
        assertThat(run.get("action").asText()).isEqualTo("replace");
        assertThat(run.get("replacement").asText()).isEqualTo("b");
        assertProblem(
                preview("{\"kind\":\"people\",\"action\":\"delete\",\"replacement\":\"b\",\"ids\":[\"a\"]}"),
                422,
                "invalid",
                "/replacement",
                "bulk-action");
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        String one = CHANGE.formatted("[\"a\"]");
        assertProblem(preview(CHANGE.formatted("null")), 422, "invalid", "/ids", "required");
        assertProblem(preview(CHANGE.formatted("[null]")), 422, "invalid", "/ids/0", "required");
        assertProblem(preview(one.replace("\"organisations\"", "null")), 422, "invalid", "/kind", "required");
        assertProblem(preview(one.replace("organisations", "users")), 422, "invalid", "/kind", "unknown-value");
        assertProblem(preview(one.replace("\"add\"", "null")), 422, "invalid", "/action", "required");
        assertProblem(preview(one.replace("\"keywords\"", "null")), 422, "invalid", "/field", "required");
        assertProblem(preview(one.replace("keywords", "name")), 422, "invalid", "/field", "unknown-value");
        assertProblem(preview(one.replace("value", "words")), 422, "invalid", "/words", "unknown");
        JsonNode nothing = json(preview(one));
        assertProblem(
                send("POST", "/v1/bulk-changes/" + nothing.get("id").asText() + "/confirm", null), 409, "bulk-nothing");
    }
}
