package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is responsible for a partnership and who is in its groups, and what must not be written about them. */
@ExtendWith(AssemblyExtension.class)
class PartnershipStaffIT {
    private Product product;
    private RestClient client;
    private String library;
    private String anne;
    private String guest;
    private String team;

    @BeforeEach
    void aLibraryWithStaff(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
        library = client.post("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}")
                .id();
        anne = client.post("/people", "{\"name\":\"Anne Ark\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
        guest = client.post("/people", "{\"name\":\"Carla Gæst\"}").id();
        team = client.post("/teams", "{\"name\":\"Børneholdet\",\"library\":\"" + library + "\"}")
                .id();
    }

    private Answer create(String more) throws Exception {
        return client.post("/partnerships", "{\"title\":\"Rockbib\",\"library\":\"" + library + "\"," + more + "}");
    }

    private static String responsible(String person, String more) {
        return "\"responsible\":[{\"person\":\"" + person + "\"" + more + "}]";
    }

    private static String pointer(Answer refused) {
        return refused.body().get("errors").get(0).get("pointer").textValue() + " "
                + refused.body().get("errors").get(0).get("code").textValue();
    }

    @Test
    void whoIsResponsibleAndWhoIsInGroupsComesBackAndIsFound() throws Exception {
        String more = responsible(anne, ",\"role\":\"Kontakt\",\"team\":\"" + team + "\"")
                + ",\"projectGroup\":{\"text\":\"Mandage\",\"members\":[{\"person\":\"" + guest
                + "\",\"role\":\"formand\"}]}";
        Answer created = create(more);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        JsonNode read = client.get("/partnerships/" + created.id()).body();
        JsonNode sent = new JsonMapper().readTree("{" + more + "}");
        assertThat(read.get("responsible")).isEqualTo(sent.get("responsible"));
        assertThat(read.get("projectGroup")).isEqualTo(sent.get("projectGroup"));
        for (String filter : new String[] {"responsible=" + anne, "person=" + guest, "team=" + team}) {
            assertThat(client.get("/partnerships?" + filter).body().get("items"))
                    .as(filter)
                    .hasSize(1);
        }
        assertThat(client.get("/partnerships?responsible=" + guest).body().get("items"))
                .isEmpty();
    }

    @Test
    void whatIsWrongHasItsPointer() throws Exception {
        assertThat(pointer(create(responsible(guest, "")))).isEqualTo("/responsible/0/person not-staff");
        assertThat(pointer(create(responsible("hvem?", "")))).isEqualTo("/responsible/0/person no-such-person");
        assertThat(pointer(create(responsible(anne, ",\"team\":\"" + guest + "\""))))
                .isEqualTo("/responsible/0/team no-such-team");
        assertThat(create("\"responsible\":[null]").status()).isEqualTo(422);
    }

    @Test
    void whoeverIsDeletedLeavesAndSoDoesTheirTeam() throws Exception {
        String partnership =
                create(responsible(anne, ",\"team\":\"" + team + "\"")).id();
        assertThat(client.with("If-Match", "*").delete("/teams/" + team).status())
                .isEqualTo(204);
        assertThat(client.get("/partnerships/" + partnership)
                        .body()
                        .at("/responsible/0")
                        .has("team"))
                .isFalse();
        assertThat(client.with("If-Match", "*").delete("/people/" + anne).status())
                .isEqualTo(204);
        assertThat(client.get("/partnerships/" + partnership).body().get("responsible"))
                .isEmpty();
    }

    @Test
    void aCprNumberIsAskedAboutAndSavedWhenItIsNone() throws Exception {
        String note = "{\"name\":\"Bo\",\"notes\":\"Sag 010203-1234\"}";
        Answer refused = client.post("/people", note);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointer(refused)).isEqualTo("/notes cpr-number");
        assertThat(refused.response().body()).doesNotContain("010203");
        Answer confirmed = client.with("Confirm", "cpr-number").post("/people", note);
        assertThat(confirmed.status()).isEqualTo(201);
        assertThat(client.with("If-Match", "*")
                        .patch("/people/" + confirmed.id(), "{\"notes\":\"Sagen 010203-1234 er slut\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFormOffersToSaveItAllTheSame() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        String name = "Bo " + UUID.randomUUID();
        String[] fields = {"name", name, "notes", "Sag 010203-1234"};
        HttpResponse<String> asked = visitor.submit("/people/new", fields);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Det er ikke et CPR-nummer – gem alligevel", "Sag 010203-1234</textarea>", "href=\"#notes\"");
        HttpResponse<String> saved =
                visitor.submit("/people/new", "name", name, "notes", "Sag 010203-1234", "confirm", "cpr-number");
        assertThat(saved.statusCode()).isEqualTo(303);
    }
}
