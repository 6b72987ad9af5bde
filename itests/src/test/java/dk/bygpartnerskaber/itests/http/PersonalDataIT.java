package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
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
        assertThat(visitor.submit(page, "action", "erase", "version", "1", "texts", "Ove Glemsom", "more", "om nøglen")
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
}
