package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes on in a partnership, as other systems see it. */
@ExtendWith(AssemblyExtension.class)
class PartnershipWorkIT {
    private RestClient client;
    private String library;
    private String partnership;

    @BeforeEach
    void aPartnership(Product product) throws Exception {
        client = RestClient.of(product);
        library = client.post("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}")
                .id();
        partnership = client.post("/partnerships", "{\"title\":\"Rockbib\",\"library\":\"" + library + "\"}")
                .id();
    }

    private Answer activity(String start) throws Exception {
        return client.post(
                "/activities",
                "{\"partnership\":\"" + partnership + "\",\"title\":\"Koncert\",\"start\":\"" + start
                        + "\",\"participants\":120}");
    }

    @Test
    void allThatAPartnershipIsAboutComesBack() throws Exception {
        String body = "{\"title\":\"Mellem_Rummet\",\"library\":\"" + library
                + "\",\"goal\":\"Kunst i hverdagen\",\"targetGroups\":[\"Voksne\"],\"ageGroups\":[\"26-64 år\"],"
                + "\"anchoring\":\"management\",\"exchanges\":[{\"organisation\":\"" + library
                + "\",\"gives\":\"Rum\",\"gets\":\"Kunst\"}],\"links\":[{\"label\":\"Mappe\","
                + "\"address\":\"https://intra/mappe\",\"caseNumber\":\"26/1\"}],\"originatesFrom\":\"" + partnership
                + "\",\"projectGroup\":{\"text\":\"Anne og Bo\",\"members\":[]},\"steeringGroup\":{\"members\":[]}}";
        Answer created = client.post("/partnerships", body);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        JsonNode read = client.get("/partnerships/" + created.id()).body();
        JsonNode sent = new JsonMapper().readTree(body);
        sent.fieldNames()
                .forEachRemaining(name -> assertThat(read.get(name)).as(name).isEqualTo(sent.get(name)));
    }

    @Test
    void noPartnershipGrowsOutOfItself() throws Exception {
        Answer child = client.post(
                "/partnerships",
                "{\"title\":\"Barn\",\"library\":\"" + library + "\",\"originatesFrom\":\"" + partnership + "\"}");
        Answer circle = client.with("If-Match", "*")
                .patch("/partnerships/" + partnership, "{\"originatesFrom\":\"" + child.id() + "\"}");
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.body().get("errors").get(0).get("pointer").textValue())
                .isEqualTo("/originatesFrom");
    }

    @Test
    void activitiesOfAPeriodAreFoundAndChangedInPart() throws Exception {
        Answer may = activity("2026-05");
        activity("2025");
        String list = "/activities?partnership=" + partnership;
        assertThat(client.get(list + "&from=2026-01-01").body().get("items")).hasSize(1);
        assertThat(client.get(list + "&to=2025-06-01&total=true")
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Answer changed =
                client.with("If-Match", may.etag()).patch("/activities/" + may.id(), "{\"gain\":\"Nye gæster\"}");
        assertThat(changed.body().get("participants").asInt()).isEqualTo(120);
        assertThat(client.with("If-Match", may.etag())
                        .patch("/activities/" + may.id(), "{\"gain\":\"Andre\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void theChecklistIsAnsweredByDataUntilSomebodyAnswersByHand() throws Exception {
        String path = "/partnerships/" + partnership + "/checklist";
        assertThat(client.get(path).body().get("done").asInt()).isZero();
        client.with("If-Match", "*").patch("/partnerships/" + partnership, "{\"goal\":\"Mere rock\"}");
        Answer byData = client.get(path);
        assertThat(byData.body().get("done").asInt()).isEqualTo(1);
        assertThat(byData.body().get("items").get(0).at("/data/path").textValue())
                .contains(partnership);
        Answer byHand = client.with("If-Match", byData.etag())
                .put(
                        path,
                        "{\"items\":[{\"item\":\"goal\",\"mark\":\"no\"},{\"item\":\"tasks\",\"mark\":\"yes\"},"
                                + "{\"item\":\"economy\",\"mark\":\"not-relevant\"}]}");
        assertThat(byHand.body().get("done").asInt()).isEqualTo(1);
        assertThat(byHand.body().get("of").asInt()).isEqualTo(26);
        assertThat(client.with("If-Match", byData.etag())
                        .put(path, "{\"items\":[]}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aSponsorshipIsAskedForNoneOfIt() throws Exception {
        String fund = client.post(
                        "/partnerships",
                        "{\"title\":\"Fond\",\"kind\":\"sponsorship\",\"library\":\"" + library + "\"}")
                .id();
        Answer refused =
                client.with("If-Match", "\"0\"").put("/partnerships/" + fund + "/self-test", "{\"answers\":[]}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("not-a-partnership");
    }
}
