package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saved selections of lists over REST. */
@ExtendWith(AssemblyExtension.class)
class SelectionsIT {
    private final String name = "Museer " + UUID.randomUUID();
    private RestClient reader;
    private RestClient coordinator;
    private Staff staff;

    @BeforeEach
    void meet(Product product) throws Exception {
        RestClient admin = RestClient.of(product);
        staff = Staff.of(product, admin, "reader");
        reader = admin.as(staff.name(), Staff.PASSWORD);
        coordinator = admin.as(Staff.of(product, admin, "coordinator").name(), Staff.PASSWORD);
    }

    private String selection(String more) {
        return "{\"list\":\"/organisations\",\"name\":\"" + name + "\"" + more + "}";
    }

    @Test
    void aSelectionSavedOverRestStandsOnThePageOfItsList(Product product) throws Exception {
        Answer saved = reader.post("/selections", selection(",\"query\":\"sector=public&column=type\""));

        assertThat(saved.status()).as(saved.response().body()).isEqualTo(201);
        Answer read = reader.get(saved.location().getPath().replaceFirst(".*/api/v1", ""));
        assertThat(read.body()).isEqualTo(saved.body());
        assertThat(read.etag()).isEqualTo(saved.etag());
        assertThat(read.body().get("own").booleanValue()).isTrue();
        assertThat(staff.visitor(product).get("/organisations").body()).contains(name);
        assertThat(coordinator.get("/selections/" + saved.id()).status()).isEqualTo(404);

        assertThat(reader.delete("/selections/" + saved.id()).status()).isEqualTo(204);
        assertThat(reader.get("/selections/" + saved.id()).status()).isEqualTo(404);
    }

    @Test
    void oneSavedAnewKeepsItsIdAndTheKeyItWasMadeUnder() throws Exception {
        RestClient once = reader.with("Idempotency-Key", "key-" + UUID.randomUUID());
        Answer first = once.post("/selections", selection(""));
        assertThat(once.post("/selections", selection("")).body()).isEqualTo(first.body());

        Answer again = reader.post("/selections", selection(",\"query\":\"q=x\""));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.etag()).isNotEqualTo(first.etag());
        assertThat(once.post("/selections", selection("")).body()).isEqualTo(again.body());
        assertThat(reader.get("/selections").body().get("items").findValuesAsText("id"))
                .containsExactly(again.id());
    }

    @Test
    void sharingIsForCoordinatorsAndWhatIsWrongIsNamed() throws Exception {
        String shared = selection(",\"shared\":true");
        assertThat(reader.post("/selections", shared).status()).isEqualTo(403);
        Answer saved = coordinator.post("/selections", shared);
        assertThat(reader.get("/selections/" + saved.id()).body().get("own").booleanValue())
                .isFalse();
        assertThat(coordinator.delete("/selections/" + saved.id()).status()).isEqualTo(204);

        Answer nowhere = reader.post("/selections", "{\"list\":\"/foo\",\"name\":\"x\"}");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.body().at("/errors/0/pointer").textValue()).isEqualTo("/list");
        assertThat(nowhere.body().at("/errors/0/code").textValue()).isEqualTo("unknown-value");
        Answer unknown = reader.post("/selections", selection(",\"columns\":[\"type\"]"));
        assertThat(unknown.body().at("/errors/0/pointer").textValue()).isEqualTo("/columns");
    }

    @Test
    void whoProtectsPeopleIsToldOfSelectionsThatNameThem(Product product) throws Exception {
        RestClient admin = RestClient.of(product);
        Staff officer = Staff.of(product, admin, "data-protection-officer");
        RestClient protector = admin.as(officer.name(), Staff.PASSWORD);
        String person = admin.post("/people", "{\"name\":\"Zelma Zøgt\"}").id();
        Answer saved = reader.post("/selections", selection(",\"query\":\"q=Zelma%20Z%C3%B8gt\""));

        assertThat(protector.get("/personal-data?text=Zelma%20Z%C3%B8gt").body().get("mentions"))
                .anyMatch(mention -> mention.get("recordType").textValue().equals("selection")
                        && mention.get("recordId").textValue().equals(saved.id()));
        assertThat(protector
                        .get("/personal-data/" + person + "/erasure-plan")
                        .body()
                        .get("selections")
                        .intValue())
                .isEqualTo(1);
        assertThat(officer.visitor(product)
                        .get("/admin/privacy/" + person + "/erase")
                        .body())
                .contains("1 gemt udvalg, som nævner personen eller er personens eget, bliver slettet.");
    }
}
