package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(AssemblyExtension.class)
class ChangesIT {
    private RestClient client;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
    }

    @Test
    void aReaderGetsEachChangeOfARecordOnceAndInOrder() throws Exception {
        Answer created = client.post("/organisations", "{\"name\":\"Ændringernes hus\"}");
        Answer changed = client.with("If-Match", created.etag())
                .patch("/organisations/" + created.id(), "{\"sector\":\"civil\"}");
        client.with("If-Match", changed.etag()).delete("/organisations/" + created.id());

        List<JsonNode> changes = changesOf(client, created.id(), 3);

        assertThat(changes)
                .extracting(change -> change.get("kind").textValue())
                .containsExactly("created", "updated", "deleted");
        JsonNode update = changes.get(1);
        assertThat(update.get("recordType").textValue()).isEqualTo("organisation");
        assertThat(update.get("module").textValue()).isEqualTo("register");
        assertThat(update.get("actorName").textValue()).isEqualTo(Product.USER);
        assertThat(update.at("/fields/0/field").textValue()).isEqualTo("sector");
        assertThat(update.at("/fields/0").has("before")).isFalse();
    }

    @Test
    void valuesHaveTheFormThatTheRecordHas() throws Exception {
        Answer library = client.post("/organisations", "{\"name\":\"Værdiernes Bibliotek\",\"ownLibrary\":true}");
        Answer created = client.post(
                "/organisations",
                "{\"name\":\"Værdiernes hus\",\"sector\":\"civil\",\"phones\":[\"1\",\"2\"],"
                        + "\"addresses\":[{\"street\":\"Gaden 1\",\"city\":\"Roskilde\"}]}");
        Answer partnership = client.post(
                "/partnerships",
                "{\"title\":\"Værdierne\",\"library\":\"" + library.id() + "\",\"partners\":[\"" + created.id()
                        + "\"],\"start\":\"2009-08\",\"purposes\":[\"competences\",\"new-users\"]}");

        assertSameValues(created);
        assertSameValues(partnership);
    }

    private void assertSameValues(Answer record) throws Exception {
        List<JsonNode> changes = changesOf(client, record.id(), 1);
        assertThat(changes).hasSize(1);
        for (JsonNode field : changes.get(0).get("fields")) {
            String name = field.get("field").textValue();
            assertThat(field.get("after")).as(name).isEqualTo(record.body().get(name));
        }
    }

    /** Reads on from position to position until the record has that many changes. */
    private static List<JsonNode> changesOf(RestClient client, String id, int expected) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        long position = 0;
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (found.size() < expected && System.nanoTime() < end) {
            Answer answer = client.get("/changes?after=" + position + "&limit=100");
            assertThat(answer.status()).isEqualTo(200);
            for (JsonNode change : answer.body().get("items")) {
                assertThat(change.get("position").longValue()).isGreaterThan(position);
                position = change.get("position").longValue();
                if (change.get("recordId").textValue().equals(id)) {
                    found.add(change);
                }
            }
            if (answer.body().get("items").isEmpty()) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "after=x", "limit=0", "limit=501", "after=9999999999999999999", "since=1"})
    void aParameterThatIsWrongIsNamed(String query) throws Exception {
        Answer answer = client.get("/changes?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/pointer").textValue()).isEqualTo("/" + query.split("=")[0]);
    }

    @Test
    void changesOfUsersAreNotForEverybodyWhoReadsOfRecords(Product product) throws Exception {
        Staff manager = Staff.of(product, client, "manager");
        Staff officer = Staff.of(product, client, "data-protection-officer");
        assertThat(changesOf(client, officer.id(), 1)).isNotEmpty();
        assertThat(changesOf(client.as(officer.name(), Staff.PASSWORD), officer.id(), 1))
                .isNotEmpty();
        String all = client.as(manager.name(), Staff.PASSWORD)
                .get("/changes?limit=500")
                .response()
                .body();
        assertThat(all).doesNotContain("\"module\":\"security\"");
    }
}
