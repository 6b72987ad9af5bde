package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.endpoint.rest.PersonalDataJson;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PrivacyResourcesTest {
    private static final String SETTINGS = "/v1/privacy-settings";
    private static final String RULE = "/v1/retention-rules/";

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** As the data protection officer. */
    private static HttpResponse<String> send(String method, String path, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "As";
        all[headers.length + 1] = "officer";
        return Register.send(method, path, body, all);
    }

    @Test
    void aTextIsFoundInPeopleAndElsewhere() {
        Register.send("POST", "/v1/people", "{\"name\":\"Karla Findes\"}");
        JsonNode found = json(send("GET", "/v1/personal-data?text=karla", null));
        assertThat(found.at("/people/0/name").asText()).isEqualTo("Karla Findes");
        assertThat(found.at("/mentions/0/excerpt").asText()).isEqualTo("spørg Soffi");
        assertThat(found.at("/mentions/0/recordType").asText()).isEqualTo("organisation");
        assertProblem(send("GET", "/v1/personal-data", null), 422, "invalid");
        assertProblem(send("GET", "/v1/personal-data?text=ka", null), 422, "invalid");
        assertProblem(send("GET", "/v1/personal-data?q=karla", null), 422, "invalid");
    }

    @Test
    void aPersonsDataIsPassedOnAsTheServiceGivesIt() throws Exception {
        Actor actor = Actor.system("test");
        MemoryPeople people = new MemoryPeople();
        Person soffi = people.create(actor, PersonDetails.named("Soffi"));
        PersonExport export = new MemoryPrivacy(people).export(actor, soffi.id());

        String passedOn = new PersonalDataJson().json(export);

        assertThat(passedOn).contains("\n  \"person\"");
        JsonNode data = new ObjectMapper().readTree(passedOn);
        assertThat(data.get("at").asText()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(data.at("/person/id").asText()).isEqualTo(soffi.id());
        assertThat(data.get("person").has("notes")).as("absent").isFalse();
        assertThat(data.at("/keeping/legalBasis").asText()).isEqualTo("consent");
        assertThat(data.at("/teams/0/lead").asBoolean()).isTrue();
        assertThat(data.get("partnerships").findValuesAsText("part")).containsExactly("responsible", "steering-group");
        assertThat(data.at("/history/0/fields/0/after/0").asText()).isEqualTo("s@b.dk");
        assertThat(data.at("/modules/friends/0/note").asText()).isEqualTo("ven");
        assertThat(data.at("/user/name").asText()).isEqualTo("soffi");
    }

    @Test
    void theSettingsOfPrivacyAreReadAndReplaced() {
        HttpResponse<String> read = send("GET", SETTINGS, null);
        assertThat(json(read).get("legalBasis").asText()).isEqualTo("public-task");
        assertThat(json(read).has("id")).isFalse();
        assertThat(send("GET", SETTINGS, null, "If-None-Match", etag(read)).statusCode())
                .isEqualTo(304);

        String changed = read.body().replace("\"reviewMonths\":24", "\"reviewMonths\":12,\"library\":\"Roskilde\"");
        HttpResponse<String> replaced = send("PUT", SETTINGS, changed, "If-Match", etag(read));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(json(replaced).get("reviewMonths").asInt()).isEqualTo(12);
        assertThat(json(send("GET", SETTINGS, null))).isEqualTo(json(replaced));
        assertThat(etag(replaced)).isNotEqualTo(etag(read));

        assertProblem(send("PUT", SETTINGS, changed, "If-Match", etag(read)), 412, "stale");
        assertProblem(send("PUT", SETTINGS, changed), 428, "precondition-required");
        assertProblem(Register.send("GET", SETTINGS, null), 403, "forbidden");
        assertProblem(Register.send("PUT", SETTINGS, "{}", "If-Match", "*"), 403, "forbidden");
        assertProblem(put(SETTINGS, "{}"), 422, "invalid", "/purpose", "required");
        assertProblem(
                put(SETTINGS, changed.replace("public-task", "lyst")), 422, "invalid", "/legalBasis", "unknown-value");
        assertProblem(put(SETTINGS, changed.replace("purpose", "why")), 422, "invalid", "/why", "unknown");
    }

    private static HttpResponse<String> put(String path, String body) {
        return send("PUT", path, body, "If-Match", "*");
    }

    @Test
    void aRecordIsKeptUntilItIsLetGo() {
        String path = "/v1/archive-holds/organisation/1e";
        HttpResponse<String> held = send("PUT", path, "{\"reason\":\"Sag 7\"}");
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        assertThat(json(held).get("reason").asText()).isEqualTo("Sag 7");
        assertThat(json(send("GET", "/v1/archive-holds", null)).at("/items/0")).isEqualTo(json(held));
        assertThat(send("PUT", path, held.body().replace("Sag 7", "Sag 8")).body())
                .contains("Sag 8");
        assertProblem(send("PUT", path, "{\"until\":\"2030\"}"), 422, "invalid", "/until", "unknown");

        assertThat(json(Register.send("GET", path, null, "As", "reader"))
                        .get("reason")
                        .asText())
                .isEqualTo("Sag 8");
        assertThat(send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(json(send("GET", "/v1/archive-holds", null)).get("items")).isEmpty();
        assertProblem(send("GET", path, null), 404, "not-found");
    }

    @Test
    void aRuleOfRetentionIsChangedWithTheVersionThatWasRead() {
        String path = RULE + "people-without-role";
        assertThat(json(send("GET", "/v1/retention-rules", null)).get("items")).hasSize(2);
        HttpResponse<String> read = send("GET", path, null);
        assertThat(json(read).get("nightly").asBoolean()).isFalse();

        HttpResponse<String> replaced = send("PUT", path, "{\"months\":6,\"nightly\":true}", "If-Match", etag(read));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(json(replaced).get("months").asInt()).isEqualTo(6);
        assertThat(json(replaced).get("nightly").asBoolean()).isTrue();
        assertThat(put(path, replaced.body()).statusCode()).isEqualTo(200);

        assertProblem(send("PUT", path, replaced.body(), "If-Match", etag(read)), 412, "stale");
        assertProblem(send("PUT", path, replaced.body()), 428, "precondition-required");
        assertProblem(Register.send("PUT", path, "{}", "If-Match", "*"), 403, "forbidden");
        assertProblem(put(path, "{\"nightly\":true}"), 422, "invalid", "/months", "required");
        assertProblem(put(path, "{\"months\":6}"), 422, "invalid", "/nightly", "required");
        assertProblem(put(RULE + "everybody", replaced.body()), 404, "not-found");
    }

    @Test
    void aRuleOfRetentionIsPreviewedAndCarriedOutByAJob() {
        String path = RULE + "former-people";
        JsonNode preview = json(send("GET", path + "/preview", null));
        assertThat(preview.get("total").asInt()).isEqualTo(2);
        assertThat(preview.at("/goes/0/name").asText()).isEqualTo("Tove");
        assertThat(preview.at("/stays/0/name").asText()).isEqualTo("Ove");

        String goes = "{\"people\":[\"" + preview.at("/goes/0/id").asText() + "\"]}";
        assertProblem(send("POST", path + "/run", goes), 428, "precondition-required");
        assertProblem(send("POST", path + "/run", goes, "If-Match", "\"77\""), 412, "stale");
        String seen = "\"" + preview.at("/rule/version").asText() + "\"";
        assertProblem(send("POST", path + "/run", "{}", "If-Match", seen), 422, "invalid", "/people", "required");
        HttpResponse<String> started = send("POST", path + "/run", goes, "If-Match", seen);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/jobs/" + json(started).get("jobId").asText());
        assertProblem(send("POST", path + "/run", goes, "If-Match", seen), 409, "retention-running");
    }

    @Test
    void whatForgettingAPersonWouldDoIsShownFirst() {
        String person = json(Register.send("POST", "/v1/people", "{\"name\":\"Soffi Ærø\"}"))
                .get("id")
                .asText();
        String path = "/v1/personal-data/" + person + "/erasure-plan";
        HttpResponse<String> answer = send("GET", path, null);
        JsonNode plan = json(answer);
        assertThat(etag(answer)).isEqualTo("\"1\"");
        assertThat(plan.at("/texts/0").asText()).isEqualTo("Soffi");
        assertThat(plan.at("/namesakes/0").asText()).isEqualTo("Soffi");
        assertThat(plan.at("/successorOf/0").asText()).isEqualTo(person);
        assertThat(plan.at("/mentions/0/excerpt").asText()).isEqualTo("spørg Soffi");
        assertThat(plan.at("/held/0/recordType").asText()).isEqualTo("organisation");
        assertThat(plan.at("/modules/friends").asInt()).isEqualTo(2);
        assertThat(plan.at("/user").asText()).isEqualTo("soffi");
        assertThat(plan.at("/obstacles/0").asText()).isEqualTo("archive-hold-mention");
        JsonNode chosen = json(send("GET", path + "?text=Bo&text=Soffi", null));
        assertThat(chosen.get("texts")).hasSize(2);
        assertProblem(send("GET", "/v1/personal-data/ff/erasure-plan", null), 404, "not-found");
    }
}
