package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of values over REST: one place to tidy what many records are described with. */
@ExtendWith(AssemblyExtension.class)
class ValueListsIT {
    private static final String VALUES = "/value-lists/keywords/values";
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Product product;
    private RestClient client;

    @BeforeEach
    void connect(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
    }

    private Answer value(String name) throws Exception {
        Answer made = client.post(VALUES, "{\"name\":\"" + name + "\"}");
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private Answer organisation(RestClient by, String keyword) throws Exception {
        return by.post("/organisations", "{\"name\":\"Med emneord\",\"keywords\":[\"" + keyword + "\"]}");
    }

    private String keywords(Answer organisation) throws Exception {
        return client.get("/organisations/" + organisation.id())
                .body()
                .get("keywords")
                .toString();
    }

    @Test
    void theListsAreNamed() throws Exception {
        assertThat(client.get("/value-lists").body().at("/items").findValuesAsText("list"))
                .contains("organisation-types", "keywords", "own-purposes", "target-groups", "age-groups");
        assertThat(client.get("/value-lists/findes-ikke/values").status()).isEqualTo(404);
    }

    @Test
    void aNewKeywordIsRefusedToAnEditorUntilACoordinatorHasAddedIt() throws Exception {
        Staff editor = Staff.of(product, client, "contributor");
        RestClient editing = client.as(editor.name(), Staff.PASSWORD);

        Answer refused = organisation(editing, mark);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.response().body()).contains("value-not-listed", "/keywords/0");

        value(mark);
        assertThat(organisation(editing, mark.toUpperCase()).status()).isEqualTo(201);
        assertThat(client.get(VALUES).response().body()).contains("\"name\":\"" + mark + "\"");
    }

    @Test
    void aRenamedValueIsRenamedOnItsRecords() throws Exception {
        Answer value = value(mark);
        Answer record = organisation(client, mark);

        Answer renamed =
                client.with("If-Match", "\"1\"").patch(VALUES + "/" + value.id(), "{\"name\":\"" + mark + " ny\"}");

        assertThat(renamed.status()).as(renamed.response().body()).isEqualTo(200);
        assertThat(renamed.body().get("uses").asLong()).isEqualTo(1);
        assertThat(keywords(record)).isEqualTo("[\"" + mark + " ny\"]");
        assertThat(client.with("If-Match", "\"1\"")
                        .patch(VALUES + "/" + value.id(), "{\"retired\":true}")
                        .status())
                .isEqualTo(412);
        assertThat(client.patch(VALUES + "/" + value.id(), "{\"retired\":true}").status())
                .isEqualTo(428);
    }

    @Test
    void twoValuesBecomeOne() throws Exception {
        Answer one = value(mark + " a");
        Answer other = value(mark + " b");
        Answer record = organisation(client, mark + " b");

        Answer merged = client.with("If-Match", "*")
                .post(VALUES + "/" + other.id() + "/merge", "{\"into\":\"" + one.id() + "\"}");

        assertThat(merged.status()).as(merged.response().body()).isEqualTo(200);
        assertThat(merged.body().get("id").textValue()).isEqualTo(one.id());
        assertThat(keywords(record)).isEqualTo("[\"" + mark + " a\"]");
        assertThat(client.get(VALUES + "/" + other.id()).status()).isEqualTo(404);
    }

    @Test
    void aValueInUseIsRetiredInsteadOfRemoved() throws Exception {
        Answer value = value(mark);
        organisation(client, mark);
        Answer refused = client.with("If-Match", "*").delete(VALUES + "/" + value.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.response().body()).contains("value-in-use");

        Answer retired = client.with("If-Match", "*").patch(VALUES + "/" + value.id(), "{\"retired\":true}");
        assertThat(retired.body().get("retired").asBoolean()).isTrue();
        Staff editor = Staff.of(product, client, "contributor");
        assertThat(organisation(client.as(editor.name(), Staff.PASSWORD), mark)
                        .response()
                        .body())
                .contains("value-retired");
    }
}
