package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the data protection officer does, over REST. */
@ExtendWith(AssemblyExtension.class)
class PrivacyServicesIT {
    private static final String RULE = "/retention-rules/former-people";

    private RestClient client;
    private RestClient officer;
    private Answer organisation;

    @BeforeEach
    void meet(Product product) throws Exception {
        client = RestClient.of(product);
        officer = client.as(Staff.of(product, client, "data-protection-officer").name(), Staff.PASSWORD);
        organisation = client.post("/organisations", "{\"name\":\"Tavshedens hus\",\"notes\":\"Ring til Asta Tavs\"}");
    }

    @Test
    void aTextIsFoundWhereverItStands() throws Exception {
        Answer person = client.post("/people", "{\"name\":\"Asta Tavs\"}");

        Answer found = officer.get("/personal-data?text=asta%20TAVS");

        assertThat(found.status()).as(found.response().body()).isEqualTo(200);
        assertThat(found.body().get("people").findValuesAsText("id")).contains(person.id());
        assertThat(found.body().get("mentions").findValuesAsText("recordId")).contains(organisation.id());
        Answer tooShort = officer.get("/personal-data?text=a");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(officer.get("/personal-data").status()).isEqualTo(422);
    }

    @Test
    void theSettingsOfPrivacyAreReplacedByThoseWhoHaveReadThem() throws Exception {
        Answer before = officer.get("/privacy-settings");
        ObjectNode changed = before.body().deepCopy();
        changed.put("contact", "dpo" + System.nanoTime() + "@roskilde.dk");

        Answer replaced = officer.with("If-Match", before.etag()).put("/privacy-settings", changed.toString());

        assertThat(replaced.status()).as(replaced.response().body()).isEqualTo(200);
        assertThat(officer.get("/privacy-settings").body()).isEqualTo(replaced.body());
        assertThat(replaced.body().get("contact")).isEqualTo(changed.get("contact"));
        assertThat(officer.with("If-Match", before.etag())
                        .put("/privacy-settings", changed.toString())
                        .status())
                .isEqualTo(412);
        changed.put("reviewMonths", 0);
        Answer refused = officer.with("If-Match", "*").put("/privacy-settings", changed.toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").textValue()).isEqualTo("/reviewMonths");
        assertThat(officer.with("If-Match", replaced.etag())
                        .put("/privacy-settings", before.body().toString())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRecordThatIsKeptIsNotDeletedBeforeItIsLetGo() throws Exception {
        String hold = "/archive-holds/organisation/" + organisation.id();
        Answer held = officer.put(hold, "{\"reason\":\"Sag 2026-117\"}");
        assertThat(held.status()).as(held.response().body()).isEqualTo(200);
        assertThat(officer.get("/archive-holds").body().get("items")).contains(held.body());

        Answer refused = client.with("If-Match", "*").delete("/organisations/" + organisation.id());
        assertThat(refused.body().get("code").textValue()).isEqualTo("archive-hold");

        assertThat(officer.delete(hold).status()).isEqualTo(204);
        assertThat(officer.get("/archive-holds").body().get("items")).doesNotContain(held.body());
        assertThat(client.with("If-Match", "*")
                        .delete("/organisations/" + organisation.id())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whatCannotBeKeptIsNotThere() throws Exception {
        String reason = "{\"reason\":\"Sag 2026-117\"}";
        assertThat(officer.put("/archive-holds/team/" + organisation.id(), reason)
                        .status())
                .isEqualTo(404);
        assertThat(officer.put("/archive-holds/person/" + organisation.id(), reason)
                        .status())
                .isEqualTo(404);
        Answer refused = officer.put("/archive-holds/organisation/" + organisation.id(), "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").textValue()).isEqualTo("/reason");
    }

    @Test
    void aRuleOfRetentionIsSetPreviewedAndCarriedOut() throws Exception {
        Answer former = client.post(
                "/people",
                "{\"name\":\"Tyra Tidligere\",\"roles\":[{\"organisation\":\"" + organisation.id()
                        + "\",\"to\":\"1999\"}]}");
        Answer before = officer.get(RULE);
        Answer rule = officer.with("If-Match", before.etag()).put(RULE, "{\"months\":240,\"nightly\":false}");
        assertThat(rule.status()).as(rule.response().body()).isEqualTo(200);
        Answer preview = officer.get(RULE + "/preview");
        assertThat(preview.body().get("rule")).isEqualTo(rule.body());
        assertThat(preview.body().get("goes").findValuesAsText("id")).contains(former.id());

        String people = "{\"people\":[\"" + former.id() + "\"]}";
        assertThat(officer.with("If-Match", "\"999999\"")
                        .post(RULE + "/run", people)
                        .status())
                .isEqualTo(412);
        Answer run = officer.with("If-Match", rule.etag()).post(RULE + "/run", people);
        assertThat(run.status()).as(run.response().body()).isEqualTo(202);

        assertThat(officer.awaitJob(run).body().get("state").textValue()).isEqualTo("done");
        assertThat(client.get("/people/" + former.id()).status()).isEqualTo(404);
        JsonNode done = officer.get("/retention-runs?limit=1").body().at("/items/0");
        assertThat(done.get("kind").textValue()).isEqualTo("former-people");
        assertThat(done.get("erased").intValue()).isEqualTo(1);
        assertThat(officer.with("If-Match", rule.etag())
                        .put(RULE, before.body().toString())
                        .status())
                .isEqualTo(200);
        assertThat(officer.get("/retention-rules").body().get("items").findValuesAsText("kind"))
                .containsExactly("former-people", "people-without-role");
    }

    @Test
    void whoHasToBeLookedAtOrToldIsListedUntilItIsDone() throws Exception {
        Answer person = client.post(
                "/people", "{\"name\":\"Aage Aabenbar\",\"source\":\"public\",\"reviewOn\":\"2020-01-31\"}");
        String task = "/privacy-tasks/" + person.id();
        Answer before = officer.get("/privacy-tasks?limit=500");
        assertThat(due(before, "review", person)).isEqualTo("2020-01-31");
        assertThat(due(before, "inform", person)).isNotEmpty();
        assertThat(officer.get("/people/" + person.id() + "/notice")
                        .body()
                        .at("/danish/text")
                        .textValue())
                .startsWith("Kære Aage Aabenbar");

        Answer reviewed = officer.with("If-Match", person.etag()).post(task + "/reviewed", "");
        assertThat(reviewed.status()).as(reviewed.response().body()).isEqualTo(200);
        assertThat(officer.with("If-Match", person.etag())
                        .post(task + "/informed", "{}")
                        .status())
                .isEqualTo(412);
        RestClient next = officer.with("If-Match", reviewed.etag());
        Answer tooLate = next.post(task + "/informed", "{\"informedOn\":\"2999-01-01\"}");
        assertThat(tooLate.body().at("/errors/0/pointer").textValue()).isEqualTo("/informedOn");
        Answer told = next.post(task + "/informed", "{\"informedOn\":\"2026-05-12\"}");
        assertThat(told.body().get("informedOn").textValue()).isEqualTo("2026-05-12");
        Answer today = officer.with("If-Match", told.etag()).post(task + "/informed", "{}");
        assertThat(today.body().get("informedOn").textValue()).isGreaterThan("2026-05-12");

        Answer after = officer.get("/privacy-tasks?limit=500");
        assertThat(due(after, "review", person)).isEmpty();
        assertThat(due(after, "inform", person)).isEmpty();
    }

    /** The day on which a task about a person is due; empty when there is none. */
    private static String due(Answer tasks, String part, Answer person) {
        for (JsonNode task : tasks.body().at("/" + part + "/items")) {
            if (task.at("/person/id").textValue().equals(person.id())) {
                return task.get("dueOn").textValue();
            }
        }
        return "";
    }

    @Test
    void aYearIsToldInFiguresToThoseWhoMayRead() throws Exception {
        String library = client.post("/organisations", "{\"name\":\"Årets bibliotek\",\"ownLibrary\":true}")
                .id();
        Answer partnership = client.post(
                "/partnerships",
                "{\"title\":\"Koret\",\"library\":\"" + library
                        + "\",\"start\":\"1913-05\",\"end\":\"1913\",\"purposes\":[\"new-users\"]}");
        assertThat(partnership.status()).as(partnership.response().body()).isEqualTo(201);

        Answer report = officer.get("/year-reports/1913");

        assertThat(report.status()).as(report.response().body()).isEqualTo(200);
        assertThat(report.body().get("partnerships").intValue()).isEqualTo(1);
        assertThat(report.body().at("/purposes/new-users").intValue()).isEqualTo(1);
        assertThat(report.body().at("/began/0/id").textValue()).isEqualTo(partnership.id());
        assertThat(officer.get("/year-reports/1912").body().get("began")).isEmpty();
        assertThat(officer.get("/year-reports/191").status()).isEqualTo(422);
    }
}
