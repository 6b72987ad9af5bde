package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MergeResourceTest {
    private static final String FROM = "0197b7a4-0000-7000-8000-000000000001";
    private static final String INTO = "0197b7a4-0000-7000-8000-000000000002";
    private static final String PREVIEW =
            "{\"type\":\"organisation\",\"from\":\"" + FROM + "\",\"into\":\"" + INTO + "\"";
    private static final String MERGE = PREVIEW + ",\"fromVersion\":3,\"intoVersion\":4}";

    private static HttpResponse<String> preview(String body) {
        return send("POST", "/v1/merges/preview", body);
    }

    @Test
    void tellsFieldByFieldWhatBothWouldBecome() {
        HttpResponse<String> answer = preview(PREVIEW + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode preview = json(answer);
        assertThat(preview.at("/from/uses/partnership").asInt()).isEqualTo(2);
        assertThat(preview.at("/into/version").asInt()).isEqualTo(4);
        assertThat(preview.at("/fields/0/result/1").asText()).isEqualTo("46 31 50 51");
        assertThat(preview.at("/fields/0/possible").toString()).isEqualTo("[\"into\",\"from\",\"both\"]");
        assertThat(preview.at("/obstacles/0").asText()).isEqualTo("merge-library");
        assertThat(json(preview(PREVIEW + ",\"choices\":{\"phones\":\"from\"}}"))
                        .at("/fields/0/choice")
                        .asText())
                .isEqualTo("from");
    }

    @Test
    void mergesLeadsOnAndUndoes() {
        HttpResponse<String> answer = send("POST", "/v1/merges", MERGE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String path = "/v1/merges/" + json(answer).get("id").asText();
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path);
        HttpResponse<String> moved = send("GET", "/v1/organisations/" + FROM, null);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/v1/organisations/" + INTO);
        HttpResponse<String> refused = send("PATCH", "/v1/organisations/" + FROM, "{}", "If-Match", "*");
        assertProblem(refused, 409, "merged", "/id", "merged-into");
        assertThat(json(refused).at("/errors/0/detail").asText()).isEqualTo(INTO);

        HttpResponse<String> undone = send("POST", path + "/undo", null);
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(json(undone).get("version").asInt()).isEqualTo(2);
        assertThat(json(send("GET", path, null)).get("obstacle").asText()).isEqualTo("merge-undone");
        assertProblem(send("GET", "/v1/organisations/" + FROM, null), 404, "not-found");
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        assertProblem(
                preview(PREVIEW + ",\"choices\":{\"phones\":\"all\"}}"),
                422,
                "invalid",
                "/choices/phones",
                "unknown-value");
        assertProblem(send("POST", "/v1/merges", MERGE.replace(":4", ":5")), 412, "stale");
    }
}
