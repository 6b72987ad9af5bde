package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contact log, as other systems and the staff see it. */
@ExtendWith(AssemblyExtension.class)
class InteractionsIT {
    private final String museumName = "Rockmuseet " + UUID.randomUUID();
    private Product product;
    private RestClient client;
    private String museum;

    @BeforeEach
    void aMuseum(Product running) throws Exception {
        product = running;
        client = RestClient.of(product);
        museum = client.post("/organisations", "{\"name\":\"" + museumName + "\"}")
                .id();
    }

    private String with(String more) {
        return "{\"theirs\":[{\"type\":\"organisation\",\"id\":\"" + museum + "\"}]" + more + "}";
    }

    @Test
    void aContactIsNotedChangedAndReadFromTheLatestOn() throws Exception {
        Answer call = client.post("/interactions", with(",\"kind\":\"call\",\"subject\":\"Plakaten\""));
        assertThat(call.status()).as(call.response().body()).isEqualTo(201);
        client.post(
                "/interactions",
                with(",\"kind\":\"online-meeting\",\"subject\":\"Første møde\",\"at\":\"2019-05-02T10:00:00Z\""));
        JsonNode log = client.get("/interactions?organisation=" + museum).body().get("items");
        assertThat(log.findValuesAsText("subject")).containsExactly("Plakaten", "Første møde");
        assertThat(client.get("/interactions?organisation=" + museum + "&until=2020-01-01T00:00:00Z&total=true")
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode first =
                client.get("/interactions?limit=1&organisation=" + museum).body();
        assertThat(first.get("items")).hasSize(1);

        String path = "/interactions/" + call.id();
        Answer changed = client.with("If-Match", call.etag()).patch(path, "{\"note\":\"De trykker den selv.\"}");
        assertThat(changed.body().get("note").textValue()).isEqualTo("De trykker den selv.");
        assertThat(client.with("If-Match", call.etag()).patch(path, "{}").status())
                .isEqualTo(412);
        assertThat(client.with("If-Match", changed.etag()).delete(path).status())
                .isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        Answer empty = client.post("/interactions", "{}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/theirs", "/subject");
        Answer unknown = client.post(
                "/interactions", "{\"subject\":\"x\",\"theirs\":[{\"type\":\"team\",\"id\":\"" + museum + "\"}]}");
        assertThat(unknown.body().get("errors").findValuesAsText("code")).containsExactly("no-such-record");
        assertThat(client.post("/interactions", with(",\"subject\":\"x\",\"kind\":\"røgsignal\""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSameKeyNotesAContactOnce() throws Exception {
        RestClient once = client.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = with(",\"subject\":\"En gang\"");
        assertThat(once.post("/interactions", body).id())
                .isEqualTo(once.post("/interactions", body).id());
    }

    @Test
    void whatIsConfidentialIsNotThereForOthers() throws Exception {
        Staff reader = Staff.of(product, client, "contributor");
        Answer secret = client.post("/interactions", with(",\"subject\":\"Økonomien\",\"confidential\":true"));
        RestClient other = client.as(reader.name(), Staff.PASSWORD);
        assertThat(other.get("/interactions/" + secret.id()).status()).isEqualTo(404);
        assertThat(other.get("/interactions?organisation=" + museum).body().get("items"))
                .isEmpty();
        assertThat(client.get("/interactions?organisation=" + museum).body().get("items"))
                .hasSize(1);
        assertThat(reader.visitor(product).get("/organisations/" + museum).body())
                .doesNotContain("Økonomien");
    }

    @Test
    void markupInANoteIsTakenForWhatItSaysAndNothingElse() throws Exception {
        String note = "<p>Kære <strong>alle</strong><script>alert(1)</script></p><ul><li onclick='x()'>Kaffe</li></ul>"
                + "<p><a href='javascript:alert(1)'>her</a> og <a href='https://x.dk/plan'>planen</a></p>";
        Answer made = client.post("/interactions", with(",\"subject\":\"Festen\",\"note\":\"" + note + "\""));
        assertThat(made.body().get("note").textValue())
                .isEqualTo("Kære **alle**\n\n- Kaffe\n\nher og planen (https://x.dk/plan)");
        assertThat(visitor().get("/network/contacts?organisation=" + museum).body())
                .contains(
                        "Kære <strong>alle</strong>",
                        "<li>Kaffe</li>",
                        "href=\"https://x.dk/plan\" rel=\"noopener nofollow\"")
                .doesNotContain("alert(1)", "onclick", "javascript:");
    }

    // the pages

    private PageVisitor visitor() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        return visitor;
    }

    @Test
    void onThePageOfARecordTwoFieldsAreEnough() throws Exception {
        HttpResponse<String> saved = visitor()
                .submit(
                        "/network/contacts/new",
                        "record",
                        "organisation:" + museum,
                        "kind",
                        "meeting",
                        "subject",
                        "Lån af <b>læsesalen</b>");
        assertThat(saved.statusCode()).isEqualTo(303);
        String page = visitor()
                .get(saved.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("Lån af &lt;b&gt;læsesalen", "Møde, i dag");
        assertThat(visitor().get("/organisations/" + museum).body()).contains("Seneste kontakt", "Møde, i dag");
        assertThat(visitor()
                        .get("/network/contacts?q=L%C3%86SESALEN&organisation=" + museum)
                        .body())
                .contains("læsesalen");
    }

    @Test
    void aNameThatNobodyHasIsAskedAboutAndNothingTypedIsLost() throws Exception {
        String name = "Koret " + UUID.randomUUID();
        HttpResponse<String> asked = visitor()
                .submit(
                        "/network/contacts/new",
                        "theirs",
                        name,
                        "kind",
                        "call",
                        "subject",
                        "Julekoncert",
                        "day",
                        "snart");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("»snart« kan ikke læses", "Opret personen »" + name + "«", "value=\"Julekoncert\"");
        HttpResponse<String> saved = visitor()
                .submit(
                        "/network/contacts/new",
                        "theirs",
                        name,
                        "theirsCreate",
                        "organisation",
                        "subject",
                        "Julekoncert",
                        "day",
                        "2. maj 2024");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(visitor()
                        .get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Julekoncert", "2. maj 2024", name);
    }

    @Test
    void morePeopleOnBothSidesAndWhatFollowsAreNotedInOneGo() throws Exception {
        String library = client.post(
                        "/organisations", "{\"name\":\"Biblioteket " + UUID.randomUUID() + "\",\"ownLibrary\":true}")
                .id();
        String lis = client.post("/people", "{\"name\":\"Lis Bo\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
        String choir = "Koret " + UUID.randomUUID();
        client.post("/organisations", "{\"name\":\"" + choir + "\"}");
        HttpResponse<String> ticked = visitor()
                .submit(
                        "/network/contacts/new",
                        "theirs",
                        museumName,
                        "moreName",
                        choir,
                        "colleague",
                        lis,
                        "action",
                        "add");
        assertThat(ticked.statusCode()).isEqualTo(200);
        assertThat(ticked.body()).contains(choir, "Lis Bo", "checked");

        HttpResponse<String> saved = visitor()
                .submit(
                        "/network/contacts/new",
                        "theirs",
                        museumName,
                        "moreName",
                        choir,
                        "colleague",
                        lis,
                        "subject",
                        "Fælles koncert",
                        "followUp/what",
                        "Find en dag",
                        "followUp/due",
                        "1.12.2030",
                        "followUp/owner",
                        lis);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        JsonNode contact =
                client.get("/interactions?organisation=" + museum).body().at("/items/0");
        assertThat(contact.at("/theirs")).hasSize(2);
        assertThat(contact.at("/ours/0").textValue()).isEqualTo(lis);
        JsonNode after = client.get("/follow-ups?owner=" + lis).body().at("/items/0");
        assertThat(after.at("/what").textValue()).isEqualTo("Find en dag");
        assertThat(after.at("/interaction").textValue())
                .isEqualTo(contact.at("/id").textValue());

        // who was not there is unticked
        HttpResponse<String> changed = visitor()
                .submit(
                        "/network/contacts/" + contact.at("/id").textValue(),
                        "version",
                        "1",
                        "more",
                        "organisation:" + museum,
                        "subject",
                        "Fælles koncert");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        JsonNode now = client.get("/interactions?organisation=" + museum).body().at("/items/0");
        assertThat(now.at("/theirs")).hasSize(1);
        assertThat(now.at("/ours").size()).isZero();
    }

    @Test
    void nobodyIsCreatedForAContactThatIsRefusedForSomethingElse() throws Exception {
        String name = "Koret " + UUID.randomUUID();
        HttpResponse<String> refused =
                visitor().submit("/network/contacts/new", "theirs", name, "theirsCreate", "organisation");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"theirsCreate\" value=\"organisation\"");
        assertThat(client.get("/organisations?q=" + name.replace(" ", "%20"))
                        .body()
                        .at("/items"))
                .isEmpty();
    }
}
