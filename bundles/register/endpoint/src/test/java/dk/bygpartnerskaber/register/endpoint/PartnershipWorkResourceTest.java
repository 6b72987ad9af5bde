package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Activities, checklists and self-tests over REST. */
class PartnershipWorkResourceTest {
    private final String partnership = UUID.randomUUID().toString();

    private HttpResponse<String> activity(String fields) {
        return send(
                "POST",
                "/v1/activities",
                "{\"partnership\":\"" + partnership + "\",\"title\":\"Koncert\"" + fields + "}");
    }

    @Test
    void anActivityGoesThereAndBack() {
        HttpResponse<String> made = activity(
                ",\"start\":\"2026-05\",\"participants\":120,\"money\":5000,\"hours\":14,\"gain\":\"Nye gæster\"");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode body = json(made);
        assertThat(body.get("participants").asInt()).isEqualTo(120);
        String path = "/v1/activities/" + body.get("id").asText();
        assertThat(send("PUT", path, made.body(), "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        JsonNode patched = json(send("PATCH", path, "{\"participants\":null}", "If-Match", "\"2\""));
        assertThat(patched.has("participants")).isFalse();
        assertThat(json(send("GET", "/v1/activities?partnership=" + partnership + "&from=2026-01-01", null))
                        .get("items"))
                .hasSize(1);
        assertThat(send("DELETE", path, null, "If-Match", "\"3\"").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsNoNumberDateOrFieldIsNamed() {
        assertProblem(activity(",\"start\":\"i går\""), 422, "invalid", "/start", "malformed");
        assertProblem(activity(",\"hours\":\"mange\""), 422, "invalid", "/hours", "wrong-type");
        assertProblem(activity(",\"deltagere\":7"), 422, "invalid", "/deltagere", "unknown");
        assertProblem(send("GET", "/v1/activities?from=2026", null), 422, "invalid", "/from", "malformed");
    }

    @Test
    void aChecklistTellsHandAndDataAndTakesBackWhatItGave() {
        String path = "/v1/partnerships/" + partnership + "/checklist";
        HttpResponse<String> first = send("GET", path, null);
        assertThat(first.headers().firstValue("ETag")).contains("\"0\"");
        JsonNode goal = json(first).get("items").get(0);
        assertThat(goal.at("/data/reason").asText()).isEqualTo("checklist-data.goal.done");
        assertThat(json(first).get("done").asInt()).isEqualTo(1);
        assertThat(send("PUT", path, first.body(), "If-Match", "\"0\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> answered = send(
                "PUT",
                path,
                "{\"items\":[{\"item\":\"tasks\",\"mark\":\"yes\"},{\"item\":\"goal\",\"mark\":\"not-relevant\"}]}",
                "If-Match",
                "\"1\"");
        assertThat(json(answered).get("of").asInt()).isEqualTo(26);
        assertThat(json(answered).get("partnership").asText()).isEqualTo(partnership);
        assertProblem(
                send("PUT", path, "{\"items\":[{\"item\":\"maal\"}]}", "If-Match", "\"2\""),
                422,
                "invalid",
                "/items/0/item",
                "unknown-value");
        assertThat(send("PUT", path, "{}").statusCode()).isEqualTo(428);
    }

    @Test
    void aSelfTestIsReadTogether() {
        String path = "/v1/partnerships/" + partnership + "/self-test";
        assertThat(json(send("GET", path, null)).get("reading").asText()).isEqualTo("blank");
        HttpResponse<String> answered =
                send("PUT", path, "{\"answers\":[{\"mark\":\"equality\",\"answer\":\"yes\"}]}", "If-Match", "\"0\"");
        assertThat(json(answered).get("reading").asText()).isEqualTo("unfinished");
        assertThat(send("PUT", path, answered.body(), "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertProblem(
                send("PUT", path, "{\"answers\":[{\"mark\":\"equality\"}]}", "If-Match", "\"2\""),
                422,
                "invalid",
                "/answers/0/answer",
                "required");
    }
}
