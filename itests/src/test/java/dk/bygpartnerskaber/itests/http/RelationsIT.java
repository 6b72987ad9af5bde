package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Relations and their steps, as other systems and the staff see them. */
@ExtendWith(AssemblyExtension.class)
class RelationsIT {
    private final String museumName = "Rockmuseet " + UUID.randomUUID();
    private Product product;
    private RestClient client;
    private String library;
    private String museum;

    @BeforeEach
    void aLibraryAndAMuseum(Product running) throws Exception {
        product = running;
        client = RestClient.of(product);
        library = client.post("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}")
                .id();
        museum = client.post("/organisations", "{\"name\":\"" + museumName + "\"}")
                .id();
    }

    private static String ref(String type, String id) {
        return "{\"type\":\"" + type + "\",\"id\":\"" + id + "\"}";
    }

    private String pair(String more) {
        return "{\"ours\":" + ref("organisation", library) + ",\"theirs\":" + ref("organisation", museum) + more + "}";
    }

    private Answer relation(String more) throws Exception {
        Answer made = client.post("/relations", pair(more));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made;
    }

    private Answer step(Answer relation, String step) throws Exception {
        return step(client, relation, step);
    }

    private static Answer step(RestClient client, Answer relation, String step) throws Exception {
        String id = relation.body().get("id").textValue();
        return client.with("If-Match", relation.etag()).post("/relations/" + id + "/steps", step);
    }

    private static void assertRefused(Answer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        JsonNode error = answer.body().get("errors").get(0);
        assertThat(error.get("pointer").textValue()).isEqualTo(pointer);
        assertThat(error.get("code").textValue()).isEqualTo(code);
        assertThat(error.get("detail").textValue()).isNotBlank().doesNotContain("problem.");
    }

    private static void assertAsked(Answer answer, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.body().get("code").textValue()).isEqualTo(code);
    }

    @Test
    void aRelationTakesItsStepsAndKeepsItsHistory() throws Exception {
        Answer relation = relation(",\"stage\":\"glance\",\"since\":\"2019\"");
        assertThat(relation.body().get("level").textValue()).isEqualTo("network");
        relation = step(relation, "{\"stage\":\"date\",\"since\":\"2020-08\"}");
        relation = step(relation, "{\"stage\":\"engagement\",\"since\":\"2021\",\"decideBy\":\"2022-01-31\"}");
        relation = step(relation, "{\"stage\":\"marriage\",\"since\":\"2022\",\"goal\":\"Musik for alle\"}");
        relation = step(relation, "{\"stage\":\"separation\",\"since\":\"2024-03-01\"}");
        assertAsked(step(relation, "{\"stage\":\"marriage\",\"goal\":\"Nyt hold\"}"), "look-at-vision");
        relation = step(
                client.with("Confirm", "look-at-vision"),
                relation,
                "{\"stage\":\"marriage\",\"since\":\"2025\",\"goal\":\"Nyt hold\"}");
        relation = step(relation, "{\"stage\":\"divorce\",\"reason\":\"Museet flyttede\"}");
        assertThat(relation.status()).as(relation.response().body()).isEqualTo(200);
        assertThat(relation.body().get("care").has("due")).isFalse();

        String path = "/relations/" + relation.body().get("id").textValue();
        JsonNode steps = client.get(path + "/steps").body().get("items");
        assertThat(steps.findValuesAsText("stage"))
                .containsExactly("divorce", "marriage", "separation", "marriage", "engagement", "date", "glance");
        assertThat(client.with("If-None-Match", relation.etag()).get(path).status())
                .isEqualTo(304);
    }

    @Test
    void whatCannotBeIsNamedAndWhatIsUnusualIsAskedAbout() throws Exception {
        assertRefused(client.post("/relations", "{}"), "/ours", "required");
        assertRefused(client.post("/relations", pair(",\"stage\":\"x\"")), "/stage", "unknown-value");
        assertRefused(client.post("/relations", pair(",\"since\":\"2999\"")), "/since", "in-future");
        assertRefused(client.post("/relations", pair(",\"wanted\":\"P5X\"")), "/wanted", "malformed");
        Answer relation = relation(",\"level\":\"cooperation\",\"since\":\"2020\"");
        assertThat(relation.body().has("stage")).isFalse();
        Answer again = client.post("/relations", pair(""));
        assertRefused(again, "/theirs", "relation-exists");
        assertRefused(
                step(relation, "{\"stage\":\"divorce\",\"reason\":\"x\",\"since\":\"2019\"}"),
                "/since",
                "before-last-step");
        assertRefused(step(relation, "{\"stage\":\"engagement\"}"), "/decideBy", "required");
        assertRefused(step(relation, "{\"stage\":\"marriage\",\"goal\":\"Alt\"}"), "/reason", "required");
        String leap = "{\"stage\":\"marriage\",\"goal\":\"Alt\",\"reason\":\"De kendte hinanden\"}";
        assertAsked(step(relation, leap), "unusual-step");
        assertThat(step(client.with("Confirm", "unusual-step"), relation, leap).status())
                .isEqualTo(200);
        assertThat(step(relation, leap).status()).isEqualTo(412);
    }

    @Test
    void whoLooksAfterItAndHowOftenChangesInPart() throws Exception {
        String lis = client.post("/people", "{\"name\":\"Lis Bo\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
        Answer relation = relation(",\"stage\":\"glance\"");
        String path = "/relations/" + relation.id();
        Answer changed =
                client.with("If-Match", relation.etag()).patch(path, "{\"owner\":\"" + lis + "\",\"wanted\":\"P2W\"}");
        assertThat(changed.body().get("owner").textValue()).isEqualTo(lis);
        assertThat(changed.body().get("care").get("wanted").textValue()).isEqualTo("P2W");
        assertAsked(
                client.with("If-Match", changed.etag()).patch(path, "{\"stage\":\"date\"}"), "relation-moves-by-steps");
        assertRefused(client.with("If-Match", changed.etag()).put(path + "/rest", "{}"), "/until", "required");
        Answer rests = client.with("If-Match", changed.etag())
                .put(path + "/rest", "{\"until\":\"2999-01-01\",\"reason\":\"De flytter\"}");
        assertThat(rests.body().get("care").get("restsUntil").textValue()).isEqualTo("2999-01-01");
        assertThat(client.get("/relations?owner=" + lis).body().get("items")).hasSize(1);
        assertThat(client.get("/relations?organisation=" + museum + "&stage=date&total=true")
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(client.with("If-Match", rests.etag()).delete(path).status()).isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    // the pages

    private PageVisitor visitor() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        return visitor;
    }

    @Test
    void whomNobodyKnowsYetIsCreatedOnTheWayAndNothingTypedIsLost() throws Exception {
        String name = "Koret " + UUID.randomUUID();
        String[] typed = {"ours", "organisation:" + library, "theirs", name, "standing", "date", "reason", "Sang sammen"
        };
        HttpResponse<String> asked = visitor().submit("/network/relations/new", typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("»" + name + "« er ikke i registeret", "value=\"" + name + "\"", "Sang sammen")
                .contains("Opret organisationen »" + name + "«", "Opret personen »" + name + "«");
        PageAssertions.assertCareful(asked);

        String[] created = Arrays.copyOf(typed, typed.length + 2);
        created[typed.length] = "theirsCreate";
        created[typed.length + 1] = "person";
        HttpResponse<String> saved = visitor().submit("/network/relations/new", created);
        assertThat(saved.statusCode()).isEqualTo(303);
        String page = visitor()
                .get(saved.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("<h1>" + name + "</h1>", "Enkelt aktivitet", "Sang sammen");
    }

    @Test
    void aStepThatIsAskedAboutShowsTheQuestionWithWhatWasTyped() throws Exception {
        Answer relation = relation(",\"stage\":\"glance\"");
        String path = "/network/relations/" + relation.id();
        String[] leap = {
            "version", "1", "standing", "marriage", "goal", "Alt det nye", "reason", "De kendte hinanden", "since", ""
        };
        HttpResponse<String> asked = visitor().submit(path + "/move", leap);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Det skridt tager en relation sjældent", "Alt det nye", "De kendte hinanden");

        String[] sure = Arrays.copyOf(leap, leap.length + 2);
        sure[leap.length] = "confirm";
        sure[leap.length + 1] = "unusual-step";
        assertThat(visitor().submit(path + "/move", sure).statusCode()).isEqualTo(303);
        assertThat(visitor().get(path).body()).contains("Usædvanligt skridt", "Alt det nye");
        assertThat(visitor().get("/organisations/" + museum + "/relations").body())
                .contains("Fast partnerskab", "Klitborg Bibliotek");
        assertThat(visitor().get("/network?stage=marriage").body()).contains(museumName);
    }
}
