package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TeamResourceTest {
    private static final String TEAMS = "/v1/teams";

    @Test
    void aTeamKeepsItsMembers() {
        HttpResponse<String> made = send(
                "POST",
                TEAMS,
                "{\"name\":\"Børn og unge\",\"library\":\"l\",\"kind\":\"department\","
                        + "\"members\":[{\"person\":\"p\",\"role\":\"vært\",\"lead\":true},{\"person\":\"q\"}]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode body = json(made);
        assertThat(body.at("/members/0/lead").asBoolean()).isTrue();
        assertThat(body.at("/members/1/lead").asBoolean(true)).isFalse();
        String path = TEAMS + "/" + body.get("id").asText();
        assertThat(json(send("PUT", path, made.body(), "If-Match", "\"1\"")).get("members"))
                .isEqualTo(body.get("members"));
        assertThat(json(send("PATCH", path, "{\"kind\":null}", "If-Match", "\"2\""))
                        .get("kind")
                        .asText())
                .isEqualTo("team");
        assertThat(send("DELETE", path, null, "If-Match", "\"3\"").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertProblem(send("POST", TEAMS, "{\"name\":\"A\",\"kind\":\"x\"}"), 422, "invalid", "/kind", "unknown-value");
        assertProblem(
                send("POST", TEAMS, "{\"name\":\"A\",\"members\":[null]}"), 422, "invalid", "/members/0", "required");
        assertThat(send("GET", TEAMS + "?kind=team&library=l&person=p&sort=-name", null)
                        .statusCode())
                .isEqualTo(200);
    }
}
