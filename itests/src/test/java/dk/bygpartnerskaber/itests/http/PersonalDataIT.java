package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AssemblyExtension.class)
class PersonalDataIT {
    private RestClient client;
    private RestClient officer;
    private PageVisitor visitor;
    private Answer person;
    private Answer organisation;

    @BeforeEach
    void meet(Product product) throws Exception {
        client = RestClient.of(product);
        Staff staff = Staff.of(product, client, "data-protection-officer");
        officer = client.as(staff.name(), Staff.PASSWORD);
        visitor = staff.visitor(product);
        organisation = client.post(
                "/organisations", "{\"name\":\"Glemselens hus\",\"notes\":\"Spørg Ove Glemsom om nøglen\"}");
        person = client.with("Idempotency-Key", "k" + System.nanoTime())
                .post(
                        "/people",
                        "{\"name\":\"Ove Glemsom\",\"emails\":[\"ove@glemsom.dk\"],\"roles\":[{\"organisation\":\""
                                + organisation.id() + "\",\"role\":\"vicevært\"}]}");
        assertThat(person.status()).as(person.response().body()).isEqualTo(201);
    }

    /** Somebody of the same name would keep what is said of the next one. */
    @AfterEach
    void part() throws Exception {
        client.with("If-Match", "*").delete("/people/" + person.id());
    }

    private String notes() throws Exception {
        return client.get("/organisations/" + organisation.id())
                .body()
                .path("notes")
                .textValue();
    }

    @Test
    void allThatIsKeptCanBeTakenOut() throws Exception {
        Answer export = officer.get("/personal-data/" + person.id());

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.body().at("/person/name").textValue()).isEqualTo("Ove Glemsom");
        assertThat(export.body().at("/history/0/kind").textValue()).isEqualTo("created");
        assertThat(export.body().get("mentions").findValuesAsText("recordId")).contains(organisation.id());
        assertThat(visitor.get("/admin/privacy/" + person.id()).body())
                .contains("Ove Glemsom", "ove@glemsom.dk", "vicevært", "Spørg Ove Glemsom om nøglen");
    }

    @Test
    void whatTheUserOfAPersonIsCanBeTakenOutToo(Product product) throws Exception {
        String user = Staff.of(product, client, "reader").id();
        client.with("If-Match", "*").patch("/people/" + person.id(), "{\"user\":\"" + user + "\"}");

        Answer export = officer.get("/personal-data/" + person.id());

        assertThat(export.body().at("/user/name").textValue()).startsWith("bruger-");
        assertThat(export.body().at("/user/enabled").isBoolean()).isTrue();
    }

    @Test
    void aPersonIsForgottenOverRest() throws Exception {
        String path = "/personal-data/" + person.id();
        assertThat(officer.delete(path).status()).isEqualTo(428);
        assertThat(officer.with("If-Match", "\"77\"").delete(path).status()).isEqualTo(412);

        assertThat(officer.with("If-Match", person.etag()).delete(path).status())
                .isEqualTo(204);

        assertThat(client.get("/people/" + person.id()).status()).isEqualTo(404);
        assertThat(notes()).isEqualTo("Spørg [slettet] om nøglen");
        assertThat(visitor.get("/admin/audit?record=" + person.id()).body()).doesNotContain("Glemsom");
    }

    @Test
    void aPersonIsForgottenOnThePageThatSaysFirstWhatHappens() throws Exception {
        String page = "/admin/privacy/" + person.id() + "/erase";
        assertThat(visitor.get(page).body()).contains("Glemselens hus", "ove@glemsom.dk");

        assertThat(visitor.submit(page, "action", "show", "chosen", "true", "more", "x")
                        .body())
                .contains("Skriv mindst 3 bogstaver eller tal");
        String[] sent = {
            "action", "erase", "version", "1", "chosen", "true", "texts", "Ove Glemsom", "more", "om nøglen"
        };
        HttpResponse<String> shown = visitor.submit(page, sent);
        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body()).contains("Intet er slettet endnu", "name=\"previewed\" value=\"om nøglen\"");
        assertThat(notes()).isEqualTo("Spørg Ove Glemsom om nøglen");

        String[] previewed = {"previewed", "Ove Glemsom", "previewed", "om nøglen"};
        assertThat(visitor.submit(
                                page,
                                Stream.of(sent, previewed).flatMap(Stream::of).toArray(String[]::new))
                        .statusCode())
                .isEqualTo(303);

        assertThat(notes()).isEqualTo("Spørg [slettet] [slettet]");
    }

    @Test
    void whatIsToBeKeptIsNotDeleted() throws Exception {
        String address = "http://localhost/people/" + person.id();
        assertThat(visitor.submit("/admin/privacy/hold", "address", address, "reason", "Sag 12")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/admin/privacy").body()).contains("Sag 12");

        Answer refused = officer.with("If-Match", person.etag()).delete("/personal-data/" + person.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("archive-hold");
        assertThat(client.with("If-Match", person.etag())
                        .delete("/people/" + person.id())
                        .status())
                .isEqualTo(409);

        visitor.submit("/admin/privacy/release", "type", "person", "id", person.id());
        assertThat(client.with("If-Match", person.etag())
                        .delete("/people/" + person.id())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void somebodyIsFoundWhereverTheyAreMentioned() throws Exception {
        assertThat(visitor.get("/admin/privacy?text=ove+glemsom").body())
                .contains("/admin/privacy/" + person.id(), "Glemselens hus");
        assertThat(visitor.get("/admin/privacy?text=x").statusCode()).isEqualTo(422);
    }

    @Test
    void itIsSaidWhyAPersonIsKeptAndWhenTheyWereTold() throws Exception {
        assertThat(client.with("If-Match", "*")
                        .patch("/people/" + person.id(), "{\"source\":\"public\",\"informedOn\":\"2026-05-12\"}")
                        .status())
                .isEqualTo(200);

        Answer export = officer.get("/personal-data/" + person.id());
        assertThat(export.body().at("/keeping/legalBasis").textValue()).isEqualTo("public-task");
        assertThat(export.body().at("/keeping/source").textValue()).isEqualTo("public");
        assertThat(export.body().at("/keeping/informedOn").textValue()).isEqualTo("2026-05-12");
        assertThat(visitor.get("/people/" + person.id() + "/notice").body())
                .contains("Kære Ove Glemsom", "Oplyst den 12. maj 2026");
    }

    @Test
    void theFileOfThePageIsWhatTheServiceGives() throws Exception {
        String library = client.post("/organisations", "{\"name\":\"Glemsel Bibliotek\",\"ownLibrary\":true}")
                .id();
        client.post(
                "/teams",
                "{\"name\":\"Holdet\",\"library\":\"" + library + "\",\"members\":[{\"person\":\"" + person.id()
                        + "\",\"role\":\"vært\",\"lead\":true}]}");
        client.post(
                "/partnerships",
                "{\"title\":\"Husets dag\",\"library\":\"" + library
                        + "\",\"projectGroup\":{\"members\":[{\"person\":\""
                        + person.id() + "\",\"role\":\"tovholder\"}]},\"steeringGroup\":{\"members\":[{\"person\":\""
                        + person.id() + "\"}]}}");
        Answer export = officer.get("/personal-data/" + person.id());
        assertThat(export.body().at("/teams/0/name").textValue()).isEqualTo("Holdet");
        assertThat(export.body().at("/teams/0/role").textValue()).isEqualTo("vært");
        assertThat(export.body().at("/teams/0/lead").booleanValue()).isTrue();
        assertThat(export.body().at("/partnerships/0/title").textValue()).isEqualTo("Husets dag");
        assertThat(export.body().get("partnerships").findValuesAsText("part"))
                .containsExactly("project-group", "steering-group");
        assertThat(export.body().get("partnerships").findValuesAsText("role")).containsExactly("tovholder");
        JsonNode file = new JsonMapper()
                .readTree(visitor.get("/admin/privacy/" + person.id() + "/data").body());

        ObjectNode expected = export.body().deepCopy();
        expected.remove("at");
        ((ObjectNode) file).remove("at");
        assertThat(file).isEqualTo(expected);
    }

    @Test
    void aRecordThatMustBeKeptIsKeptFromItsOwnPageAndStaysAsItIs() throws Exception {
        String page = "/organisations/" + organisation.id();
        assertThat(visitor.get(page).body()).contains("/admin/privacy/hold?type=organisation");
        visitor.submit("/admin/privacy/hold", "type", "organisation", "id", organisation.id(), "reason", "Sag 7");
        assertThat(visitor.get(page).body()).contains("Bevares");

        Answer refused = officer.with("If-Match", person.etag()).delete("/personal-data/" + person.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("archive-hold-mention");
        assertThat(notes()).isEqualTo("Spørg Ove Glemsom om nøglen");

        visitor.submit(
                "/admin/privacy/release",
                "type",
                "organisation",
                "id",
                organisation.id(),
                "back",
                "/organisations/" + organisation.id());
        assertThat(visitor.get(page).body()).doesNotContain("Bevares");
        assertThat(officer.with("If-Match", person.etag())
                        .delete("/personal-data/" + person.id())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aRuleOfRetentionSaysWhomItAppliesToAndErasesThem() throws Exception {
        Answer former = client.post(
                "/people",
                "{\"name\":\"Tove Tidligere\",\"roles\":[{\"organisation\":\"" + organisation.id()
                        + "\",\"to\":\"2001\"}]}");
        String rule = "/admin/privacy/retention/show?kind=former-people";
        assertThat(visitor.get(rule).body()).contains("Tove Tidligere", "Slet dem nu");

        assertThat(visitor.submit("/admin/privacy/retention", "kind", "former-people", "version", "0", "action", "run")
                        .statusCode())
                .isNotEqualTo(303);
        String version = visitor.get(rule).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(visitor.submit(
                                "/admin/privacy/retention",
                                "kind",
                                "former-people",
                                "version",
                                version,
                                "people",
                                former.id(),
                                "action",
                                "run")
                        .statusCode())
                .isEqualTo(303);

        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Patience patience = new Patience();
        while (client.get("/people/" + former.id()).status() != 404) {
            assertThat(System.nanoTime()).isLessThan(end);
            patience.pause();
        }
        assertThat(visitor.get("/admin/privacy/retention").body()).contains("Personer uden en rolle mere", "i dag kl.");
        assertThat(client.get("/people/" + person.id()).status()).isEqualTo(200);
    }
}
