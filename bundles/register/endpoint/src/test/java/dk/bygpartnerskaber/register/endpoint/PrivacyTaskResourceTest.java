package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over REST: who has to be looked at again or told, and what rules have done. */
class PrivacyTaskResourceTest {
    private HttpResponse<String> bo;
    private String task;

    @BeforeEach
    void meet() {
        bo = Register.send("POST", "/v1/people", "{\"name\":\"Bo Ek\",\"source\":\"public\"}");
        task = "/v1/privacy-tasks/" + json(bo).get("id").asText();
    }

    private static HttpResponse<String> get(String path) {
        return Register.send("GET", path, null, "As", "officer");
    }

    private static HttpResponse<String> post(String path, String body, String ifMatch) {
        return Register.send("POST", path, body, "As", "officer", "If-Match", ifMatch);
    }

    @Test
    void theOfficerSeesWhoHasToBeLookedAtAndWhoToBeTold() {
        JsonNode tasks = json(get("/v1/privacy-tasks?limit=1"));
        assertThat(tasks.at("/review/items/0/person/name").asText()).isEqualTo("Tove");
        assertThat(tasks.at("/review/items/0/dueOn").asText()).isEqualTo("2026-05-12");
        assertThat(tasks.at("/inform/items/0/dueOn").asText()).isEqualTo("1970-02-01");
        assertThat(tasks.at("/inform/total").asInt()).isEqualTo(7);
        assertProblem(Register.send("GET", "/v1/privacy-tasks", null), 403, "forbidden");
        assertProblem(get("/v1/privacy-tasks?limit=0"), 422, "invalid", "/limit", "out-of-range");
        assertProblem(get("/v1/privacy-tasks?limit=x"), 422, "invalid", "/limit", "wrong-type");
        assertProblem(get("/v1/privacy-tasks?cursor=x"), 422, "invalid");
    }

    @Test
    void somebodyHasLookedAtAPerson() {
        HttpResponse<String> reviewed = post(task + "/reviewed", null, "\"1\"");
        assertThat(json(reviewed).get("reviewOn").asText()).isEqualTo("2030-01-01");
        assertThat(reviewed.headers().firstValue("ETag")).contains("\"2\"");
        assertProblem(post(task + "/reviewed", null, "\"1\""), 412, "stale");
        assertProblem(Register.send("POST", task + "/reviewed", null, "As", "officer"), 428, "precondition-required");
        assertProblem(Register.send("POST", task + "/reviewed", null, "If-Match", "*"), 403, "forbidden");
        assertProblem(post("/v1/privacy-tasks/ff/reviewed", null, "*"), 404, "not-found");
    }

    @Test
    void aPersonWasToldTodayOrOnAnotherDay() {
        assertThat(json(post(task + "/informed", "{}", "*")).get("informedOn").asText())
                .isEqualTo("2026-05-12");
        HttpResponse<String> earlier = post(task + "/informed", "{\"informedOn\":\"2026-05-01\"}", "\"2\"");
        assertThat(json(earlier).get("informedOn").asText()).isEqualTo("2026-05-01");
        String later = "{\"informedOn\":\"2026-06-01\"}";
        assertProblem(post(task + "/informed", later, "*"), 422, "invalid", "/informedOn", "in-future");
        assertProblem(post(task + "/informed", "{\"day\":1}", "*"), 422, "invalid", "/day", "unknown");
        assertProblem(Register.send("POST", task + "/informed", "{}", "If-Match", "*"), 403, "forbidden");
    }

    @Test
    void whatAPersonIsToldIsReadyInBothLanguages() {
        JsonNode notice = json(get(task.replace("privacy-tasks", "people") + "/notice"));
        assertThat(notice.at("/danish/subject").asText()).startsWith("Dine oplysninger hos ");
        assertThat(notice.at("/danish/text").asText())
                .startsWith("Kære Bo Ek\n")
                .contains("noget, alle kan læse");
        assertThat(notice.at("/english/text").asText())
                .startsWith("Dear Bo Ek\n")
                .doesNotContain("{");
        assertProblem(get("/v1/people/ff/notice"), 404, "not-found");
    }

    @Test
    void whatRulesHaveDoneIsToldInNumbers() {
        JsonNode run = json(get("/v1/retention-runs")).at("/items/0");
        assertThat(run.get("kind").asText()).isEqualTo("former-people");
        assertThat(run.get("erased").asInt()).isEqualTo(3);
        assertThat(run.get("kept").asInt()).isEqualTo(1);
        assertThat(run.get("nightly").asBoolean()).isTrue();
        assertProblem(get("/v1/retention-runs?limit=501"), 422, "invalid", "/limit", "out-of-range");
    }
}
