package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(AssemblyExtension.class)
class PartnershipsIT {
    private static final JsonMapper JSON = new JsonMapper();

    private RestClient client;
    private String library;
    private String museum;
    private String university;

    @BeforeEach
    void aLibraryWithTwoPossiblePartners(Product product) throws Exception {
        client = RestClient.of(product);
        library = organisation("{\"name\":\"Roskilde Bibliotekerne\",\"ownLibrary\":true}");
        museum = organisation("{\"name\":\"Museet for Samtidskunst " + UUID.randomUUID() + "\"}");
        university = organisation("{\"name\":\"Roskilde Universitetsbibliotek\"}");
    }

    private String organisation(String json) throws Exception {
        return client.post("/organisations", json).id();
    }

    private String mellemRummet() {
        return "{\"title\":\"Mellem_Rummet\",\"library\":\"" + library + "\",\"partners\":[\"" + museum + "\",\""
                + university
                + "\"],\"kind\":\"partnership\",\"form\":\"frame\",\"purposes\":[\"experiment\",\"new-users\"],"
                + "\"ownPurposes\":[\"Kunst i hverdagen\"],\"start\":\"2009-08\",\"end\":\"2011\",\"status\":\"paused\","
                + "\"description\":\"Fire udstillinger om året\"}";
    }

    @Test
    void everythingThatIsSentComesBack() throws Exception {
        Answer created = client.post("/partnerships", mellemRummet());
        assertThat(created.status()).isEqualTo(201);
        JsonNode sent = JSON.readTree(mellemRummet());
        JsonNode read = client.get("/partnerships/" + created.id()).body();
        sent.fields()
                .forEachRemaining(
                        f -> assertThat(read.get(f.getKey())).as(f.getKey()).isEqualTo(f.getValue()));
    }

    @Test
    void itsVersionGrowsWhenOnlyItsPartnersChange() throws Exception {
        Answer created = client.post("/partnerships", mellemRummet());
        Answer changed = client.with("If-Match", created.etag())
                .patch("/partnerships/" + created.id(), "{\"partners\":[\"" + university + "\"]}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(created.etag());
        assertThat(changed.body().get("partners")).hasSize(1);
    }

    @Test
    void itIsFoundByItsPartnersName() throws Exception {
        Answer created = client.post("/partnerships", mellemRummet());
        String name = client.get("/organisations/" + museum).body().get("name").textValue();
        assertThat(client.get("/partnerships?q=" + name.replace(" ", "%20"))
                        .body()
                        .get("items"))
                .hasSize(1)
                .allMatch(item -> item.get("id").textValue().equals(created.id()));
        assertThat(client.get("/partnerships?partner=" + museum + "&status=paused&purpose=new-users")
                        .body()
                        .get("items"))
                .hasSize(1);
        assertThat(client.get("/partnerships?partner=" + museum + "&status=active")
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void itsLibraryCannotBeDeletedButAPartnerCanAndIsTakenOut() throws Exception {
        Answer created = client.post("/partnerships", mellemRummet());
        Answer refused = client.with(
                        "If-Match", client.get("/organisations/" + library).etag())
                .delete("/organisations/" + library);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("organisation-in-use");

        assertThat(client.with(
                                "If-Match",
                                client.get("/organisations/" + museum).etag())
                        .delete("/organisations/" + museum)
                        .status())
                .isEqualTo(204);
        assertThat(client.get("/partnerships/" + created.id()).body().get("partners"))
                .extracting(JsonNode::textValue)
                .containsExactly(university);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"title":null}                          | /title
            {"library":"00000000-0000-7000-8000-000000000000"} | /library
            {"partners":["00000000-0000-7000-8000-000000000000"]} | /partners/0
            {"start":"2012","end":"2010-03"}        | /end
            {"start":"2010-13"}                     | /start
            {"start":"i går"}                       | /start
            {"status":"sleeping"}                   | /status
            {"purposes":["fun"]}                    | /purposes/0
            """)
    void whatIsWrongIsToldWithTheFieldThatIsToBlame(String patch, String pointer) throws Exception {
        Answer created = client.post("/partnerships", mellemRummet());
        Answer refused = client.with("If-Match", created.etag()).patch("/partnerships/" + created.id(), patch);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").get(0).get("pointer").textValue())
                .isEqualTo(pointer);
    }
}
