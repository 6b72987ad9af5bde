package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes of many records, over REST and by the pages. */
@ExtendWith(AssemblyExtension.class)
class BulkChangesIT {
    private static final int MANY = 120;

    private Product product;
    private RestClient client;

    @BeforeEach
    void connect(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
    }

    private List<String> organisations(String name, int count) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(client.post("/organisations", "{\"name\":\"" + name + " " + i + "\"}")
                    .id());
        }
        return ids;
    }

    private static String change(String action, List<String> ids) {
        return change("organisations", action, ids);
    }

    private static String change(String kind, String action, List<String> ids) {
        return "{\"kind\":\"" + kind + "\"," + action + ",\"ids\":"
                + ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")) + "}";
    }

    private Answer confirmed(Answer tried) throws Exception {
        Answer accepted = client.post("/bulk-changes/" + tried.id() + "/confirm", "");
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        assertThat(client.awaitJob(accepted).body().get("state").textValue()).isEqualTo("done");
        return client.get("/bulk-changes/" + tried.id());
    }

    @Test
    void somebodyElseBecomesResponsible() throws Exception {
        String library = client.post("/organisations", "{\"name\":\"Afløsernes bibliotek\",\"ownLibrary\":true}")
                .id();
        String anna = staff("Anna Afløst", library);
        String bo = staff("Bo Afløser", library);
        String partnership = client.post(
                        "/partnerships",
                        "{\"title\":\"Afløsning\",\"library\":\"" + library + "\",\"responsible\":[{\"person\":\""
                                + anna + "\",\"role\":\"Projektleder\"}]}")
                .id();
        String replacement = "{\"kind\":\"partnerships\",\"action\":\"replace\",\"field\":\"responsible\",\"value\":\""
                + anna + "\",\"replacement\":\"" + bo + "\",\"ids\":[\"" + partnership + "\"]}";
        Answer tried = client.post("/bulk-changes", replacement);
        assertThat(tried.status()).as(tried.response().body()).isEqualTo(201);

        assertThat(confirmed(tried).body().at("/counts/changed").asInt()).isEqualTo(1);

        JsonNode responsible = client.get("/partnerships/" + partnership).body().get("responsible");
        assertThat(responsible.findValuesAsText("person")).containsExactly(bo);
        assertThat(responsible.findValuesAsText("role")).containsExactly("Projektleder");
        assertThat(client.post("/bulk-changes", replacement)
                        .body()
                        .at("/items/0/reason/code")
                        .textValue())
                .isEqualTo("not-responsible");
    }

    private String staff(String name, String library) throws Exception {
        return client.post(
                        "/people",
                        "{\"name\":\"" + name + "\",\"roles\":[{\"organisation\":\"" + library
                                + "\",\"role\":\"leder\"}]}")
                .id();
    }

    @Test
    void manyAreChangedButForThoseThatSomebodyHasChangedMeanwhile() throws Exception {
        List<String> ids = organisations("Mængde", MANY);
        Answer tried = client.post(
                "/bulk-changes", change("\"action\":\"set\",\"field\":\"sector\",\"value\":\"civil\"", ids));
        assertThat(tried.status()).as(tried.response().body()).isEqualTo(201);
        assertThat(tried.body().at("/counts/planned").asInt()).isEqualTo(MANY);
        client.with("If-Match", "*").patch("/organisations/" + ids.get(7), "{\"notes\":\"ændret imens\"}");

        JsonNode done = confirmed(tried).body();

        assertThat(done.get("status").textValue()).isEqualTo("done");
        assertThat(done.at("/counts/changed").asInt()).isEqualTo(MANY - 1);
        assertThat(done.at("/items/7/outcome").textValue()).isEqualTo("skipped");
        assertThat(done.at("/items/7/reason/code").textValue()).isEqualTo("stale");
        assertThat(client.get("/organisations/" + ids.get(0))
                        .body()
                        .get("sector")
                        .textValue())
                .isEqualTo("civil");
        assertThat(client.get("/organisations/" + ids.get(7)).body().has("sector"))
                .isFalse();
        assertThat(client.post("/bulk-changes/" + tried.id() + "/confirm", "").status())
                .isEqualTo(409);
    }

    @Test
    void activitiesAreMovedAndThoseOfAHeldPartnershipAreNotDeleted() throws Exception {
        String library = client.post("/organisations", "{\"name\":\"Flytternes bibliotek\",\"ownLibrary\":true}")
                .id();
        String held = partnership("Flytning, bevaret", library);
        String kept = activity("Udstilling", held);
        String other = activity("Koncert", partnership("Flytning", library));
        RestClient officer =
                client.as(Staff.of(product, client, "data-protection-officer").name(), Staff.PASSWORD);
        String hold = "/archive-holds/partnership/" + held;
        assertThat(officer.put(hold, "{\"reason\":\"Til arkivet\"}").status()).isEqualTo(200);
        List<String> both = List.of(kept, other);

        Answer moved = client.post(
                "/bulk-changes",
                change("activities", "\"action\":\"set\",\"field\":\"place\",\"value\":\"Torvet\"", both));
        assertThat(confirmed(moved).body().at("/counts/changed").asInt()).isEqualTo(2);
        assertThat(client.get("/activities/" + kept).body().get("place").textValue())
                .isEqualTo("Torvet");

        Answer tried = client.post("/bulk-changes", change("activities", "\"action\":\"delete\"", both));
        assertThat(tried.body().at("/items/0/reason/code").textValue()).isEqualTo("archive-hold");
        confirmed(tried);
        assertThat(client.get("/activities/" + kept).status()).isEqualTo(200);
        assertThat(client.get("/activities/" + other).status()).isEqualTo(404);
        officer.delete(hold);
    }

    private String partnership(String title, String library) throws Exception {
        return client.post("/partnerships", "{\"title\":\"" + title + "\",\"library\":\"" + library + "\"}")
                .id();
    }

    private String activity(String title, String partnership) throws Exception {
        return client.post("/activities", "{\"title\":\"" + title + "\",\"partnership\":\"" + partnership + "\"}")
                .id();
    }

    @Test
    void whatTheListShowsIsDeletedByItsPages() throws Exception {
        List<String> ids = organisations("Overflødig", 3);
        organisations("Nødvendig", 1);
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        String list = visitor.get("/organisations?q=overfl").body();
        assertThat(list).contains("Ret alle 3 på listen");

        HttpResponse<String> tried = visitor.submit(
                "/bulk-changes", "list", "organisations", "all", "true", "q", "overflødig", "change", "delete");
        assertThat(tried.statusCode()).isEqualTo(303);
        String address = tried.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(address).body()).contains("Slet 3 organisationer");
        assertThat(client.get("/organisations/" + ids.get(0)).status()).isEqualTo(200);

        visitor.submit(address + "/confirm");
        awaitDone(address);
        assertThat(visitor.get(address).body()).contains("3 organisationer er slettet.");
        assertThat(client.get("/organisations/" + ids.get(0)).status()).isEqualTo(404);
        assertThat(client.get("/organisations?q=n%C3%B8dvendig").body().get("items"))
                .hasSize(1);
    }

    private void awaitDone(String address) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        Patience patience = new Patience();
        while (!client.get(address).body().get("status").textValue().equals("done")) {
            assertThat(System.nanoTime()).as("still not done").isLessThan(end);
            patience.pause();
        }
    }
}
