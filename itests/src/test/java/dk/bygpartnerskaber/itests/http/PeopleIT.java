package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, their roles and their teams, as other systems meet them. */
@ExtendWith(AssemblyExtension.class)
class PeopleIT {
    private RestClient client;
    private String museum;
    private String library;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
        museum = client.post("/organisations", "{\"name\":\"Museet " + UUID.randomUUID() + "\"}")
                .id();
        library = client.post(
                        "/organisations", "{\"name\":\"Biblioteket " + UUID.randomUUID() + "\",\"ownLibrary\":true}")
                .id();
    }

    private Answer person(String name, String organisation) throws Exception {
        return client.post(
                "/people",
                "{\"name\":\"" + name + "\",\"roles\":[{\"organisation\":\"" + organisation
                        + "\",\"role\":\"leder\"}]}");
    }

    private static Stream<String> names(Answer list) {
        return Stream.of(list.body().get("items"))
                .flatMap(items ->
                        Stream.iterate(0, i -> i < items.size(), i -> i + 1).map(items::get))
                .map(item -> item.get("name").textValue());
    }

    @Test
    void aPersonIsAContactForWhoAsksForOne() throws Exception {
        Answer made = person("Åse Ærø", museum);
        Answer card = client.with("Accept", "text/vcard").get("/people/" + made.id());

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("Content-Type")).startsWith("text/vcard");
        assertThat(card.response().body())
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("UID:urn:uuid:" + made.id(), "FN:Åse Ærø\r\n", "work1.TITLE:leder");
        assertThat(client.with("Accept", "*/*")
                        .get("/people/" + made.id())
                        .body()
                        .get("name"))
                .isNotNull();
    }

    @Test
    void everythingThatIsSentComesBack() throws Exception {
        String bo = person("Bo", museum).id();
        JsonNode sent = new JsonMapper()
                .readTree("{\"name\":\"Åse Ærø\",\"title\":\"cand.mag.\",\"emails\":[\"aase@museum.example\"],"
                        + "\"phones\":[\"01 20 30 40\"],\"website\":\"https://museum.example\","
                        + "\"preferredContact\":\"meeting\",\"language\":\"norsk\",\"busyPeriods\":\"august: festival\","
                        + "\"notes\":\"Første\\nanden\",\"roles\":[{\"organisation\":\"" + museum
                        + "\",\"role\":\"leder\",\"department\":\"Samlingen\",\"from\":\"2019-08\",\"to\":\"2024-06-30\","
                        + "\"note\":\"pension\",\"successor\":\"" + bo + "\"}]}");
        JsonNode read = client.get(
                        "/people/" + client.post("/people", sent.toString()).id())
                .body();
        sent.fields()
                .forEachRemaining(
                        f -> assertThat(read.get(f.getKey())).as(f.getKey()).isEqualTo(f.getValue()));
    }

    @Test
    void aRoleEndsAndTheSuccessorIsMadeOnTheWay() throws Exception {
        Answer lis = person("Lis", museum);
        Answer ended = client.with("If-Match", lis.etag())
                .post("/people/" + lis.id() + "/end-role", "{\"lastDay\":\"2020-12-31\",\"newSuccessor\":\"Ea Holm\"}");
        assertThat(ended.status()).as(ended.response().body()).isEqualTo(200);
        String successor = ended.body().at("/roles/0/successor").textValue();
        JsonNode ea = client.get("/people/" + successor).body();
        assertThat(ea.get("name").textValue()).isEqualTo("Ea Holm");
        assertThat(ea.at("/roles/0/from").textValue()).isEqualTo("2021-01-01");
        assertThat(names(client.get("/people?group=former&organisation=" + museum)))
                .containsExactly("Lis");
        assertThat(names(client.get("/people?group=contact&organisation=" + museum)))
                .containsExactly("Ea Holm");
        assertThat(client.with("If-Match", lis.etag())
                        .post("/people/" + lis.id() + "/end-role", "{\"lastDay\":\"2020\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void staffAreThoseOfAnOwnLibraryAndMayBeInTeams() throws Exception {
        String lis = person("Lis", library).id();
        person("Bo", museum);
        assertThat(names(client.get("/people?staff=true&organisation=" + library)))
                .containsExactly("Lis");
        assertThat(names(client.get("/people?staff=true&organisation=" + museum)))
                .isEmpty();

        Answer team = client.post(
                "/teams",
                "{\"name\":\"Formidling\",\"library\":\"" + library + "\",\"members\":[{\"person\":\"" + lis
                        + "\",\"lead\":true}]}");
        assertThat(team.status()).as(team.response().body()).isEqualTo(201);
        assertThat(names(client.get("/teams?person=" + lis))).containsExactly("Formidling");
        Answer refused = client.with(
                        "If-Match", client.get("/organisations/" + library).etag())
                .delete("/organisations/" + library);
        assertThat(refused.body().get("code").textValue()).isEqualTo("organisation-in-use");

        client.with("If-Match", "*").delete("/people/" + lis);
        assertThat(client.get("/teams/" + team.id()).body().get("members")).isEmpty();
    }

    @Test
    void anOrganisationTakesItsRolesWithIt() throws Exception {
        String bo = person("Bo", museum).id();
        assertThat(client.with("If-Match", "*")
                        .delete("/organisations/" + museum)
                        .status())
                .isEqualTo(204);
        assertThat(client.get("/people/" + bo).body().get("roles")).isEmpty();
    }

    @Test
    void anOrganisationIsFoundByWhatAnotherSystemCallsIt() throws Exception {
        String number = "K-" + UUID.randomUUID();
        String body = "{\"name\":\"Koret\",\"departments\":[{\"name\":\"Sopraner\",\"location\":\"Salen\"}],"
                + "\"decisionPaths\":\"Bestyrelsen\",\"contributions\":[\"sang\"],\"advertisingProtected\":true,"
                + "\"externalIds\":[{\"system\":\"crm\",\"id\":\"" + number + "\"}]}";
        Answer choir = client.post("/organisations", body);
        JsonNode sent = new JsonMapper().readTree(body);
        sent.fields()
                .forEachRemaining(f ->
                        assertThat(choir.body().get(f.getKey())).as(f.getKey()).isEqualTo(f.getValue()));
        assertThat(names(client.get("/organisations?externalSystem=crm&externalId=" + number)))
                .containsExactly("Koret");
        assertThat(client.post("/organisations", body)
                        .body()
                        .at("/errors/0/pointer")
                        .textValue())
                .isEqualTo("/externalIds/0/id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"name":null}                                        | /name
            {"emails":["bo"]}                                    | /emails/0
            {"preferredContact":"pigeon"}                        | /preferredContact
            {"user":"00000000-0000-7000-8000-000000000000"}      | /user
            {"roles":[{"organisation":"00000000-0000-7000-8000-000000000000"}]} | /roles/0/organisation
            {"roles":[{}]}                                       | /roles/0/organisation
            {"roles":[{"organisation":"x","from":"i går"}]}      | /roles/0/from
            """)
    void whatIsWrongIsToldWithTheFieldThatIsToBlame(String patch, String pointer) throws Exception {
        Answer created = person("Bo", museum);
        Answer refused = client.with("If-Match", created.etag()).patch("/people/" + created.id(), patch);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").get(0).get("pointer").textValue())
                .isEqualTo(pointer);
    }
}
