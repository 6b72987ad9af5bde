package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisations or people who are the same become one, and two again, with all that hangs on them. */
@ExtendWith(AssemblyExtension.class)
class MergesIT {
    private static final String[] KINDS = {"organisations", "people", "teams", "partnerships", "activities"};
    private static final Pattern RECEIPT = Pattern.compile("/merge/([0-9a-f-]{36})");

    private Product product;
    private RestClient client;
    private String library;
    private String museum;
    private String again;
    private String lis;
    private String lisAgain;
    private String festival;

    @BeforeEach
    void aRegisterWithTwoThatAreThereTwice(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
        library = create("organisations", "{\"name\":\"Fletby Bibliotek\",\"ownLibrary\":true}");
        museum =
                create("organisations", "{\"name\":\"Fletby Museum\",\"phones\":[\"11 22 33 44\"],\"notes\":\"Ring\"}");
        again = create(
                "organisations",
                "{\"name\":\"Museet i Fletby\",\"email\":\"post@flet.dk\",\"notes\":\"Lukket mandag\",\"departments\":"
                        + "[{\"name\":\"Arkivet\"}],\"externalIds\":[{\"system\":\"crm\",\"id\":\"" + museum + "\"}]}");
        lis = create("people", "{\"name\":\"Lis Flet\",\"roles\":[" + role(library, "bibliotekar") + "]}");
        lisAgain = create(
                "people",
                "{\"name\":\"Lis B. Flet\",\"emails\":[\"lis@flet.dk\"],\"purpose\":\"musik\",\"roles\":["
                        + role(again, "frivillig") + "," + role(library, "bibliotekar") + "]}");
        create(
                "people",
                "{\"name\":\"Bo Flet\",\"roles\":[{\"organisation\":\"" + library + "\",\"role\":\"leder\","
                        + "\"to\":\"2020\",\"successor\":\"" + lisAgain + "\"}]}");
        String team = create(
                "teams",
                "{\"name\":\"Flettere\",\"library\":\"" + library + "\",\"members\":[{\"person\":\"" + lisAgain
                        + "\",\"lead\":true},{\"person\":\"" + lis + "\"}]}");
        festival = create(
                "partnerships",
                "{\"title\":\"Fletfestival\",\"library\":\"" + library + "\",\"partners\":[\"" + again + "\",\""
                        + museum
                        + "\"],\"exchanges\":[{\"organisation\":\"" + again
                        + "\",\"gives\":\"lokaler\"}],\"responsible\":"
                        + "[{\"person\":\"" + lisAgain + "\",\"team\":\"" + team
                        + "\"}],\"projectGroup\":{\"members\":["
                        + "{\"person\":\"" + lis + "\"},{\"person\":\"" + lisAgain + "\",\"role\":\"formand\"}]}}");
        create("activities", "{\"partnership\":\"" + festival + "\",\"title\":\"Fletning\",\"participants\":12}");
    }

    private static String role(String organisation, String role) {
        return "{\"organisation\":\"" + organisation + "\",\"role\":\"" + role + "\"}";
    }

    private String create(String kind, String body) throws Exception {
        Answer created = client.post("/" + kind, body);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.id();
    }

    private Answer merge(String type, String from, String into) throws Exception {
        String which = "{\"type\":\"" + type + "\",\"from\":\"" + from + "\",\"into\":\"" + into + "\"";
        JsonNode preview = client.post("/merges/preview", which + "}").body();
        assertThat(preview.get("obstacles")).as(preview.toString()).isEmpty();
        return client.post(
                "/merges",
                which + ",\"fromVersion\":" + preview.at("/from/version") + ",\"intoVersion\":"
                        + preview.at("/into/version") + "}");
    }

    /** All records there are, without version and time of the last change. */
    private Map<String, JsonNode> all() throws Exception {
        Map<String, JsonNode> all = new TreeMap<>();
        for (String kind : KINDS) {
            String path = "/" + kind + "?limit=100&q=flet";
            for (JsonNode record : client.get(path).body().get("items")) {
                ((ObjectNode) record).remove("version");
                ((ObjectNode) record).remove("changedAt");
                all.put(kind + " " + record.get("id").textValue(), record);
            }
        }
        return all;
    }

    @Test
    void afterMergesAndTheirUndoEveryRecordIsAsItWas() throws Exception {
        Map<String, JsonNode> before = all();
        assertThat(before).hasSizeGreaterThan(8);

        Answer organisations = merge("organisation", again, museum);
        assertThat(organisations.status()).as(organisations.response().body()).isEqualTo(201);
        Answer people = merge("person", lisAgain, lis);
        assertThat(people.status()).as(people.response().body()).isEqualTo(201);
        assertThat(all().toString()).doesNotContain("\"" + again + "\"", "\"" + lisAgain + "\"");
        assertThat(client.get("/partnerships/" + festival).body().get("partners"))
                .hasSize(1);

        for (Answer merge : new Answer[] {people, organisations}) {
            Answer undone = client.post("/merges/" + merge.id() + "/undo", "");
            assertThat(undone.status()).as(undone.response().body()).isEqualTo(200);
        }
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void oldAddressesLeadOn() throws Exception {
        assertThat(merge("organisation", again, museum).status()).isEqualTo(201);

        Answer moved = client.get("/organisations/" + again);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.location().getPath()).endsWith("/api/v1/organisations/" + museum);
        Answer refused = client.with("If-Match", "*").patch("/organisations/" + again, "{\"notes\":null}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("merged");
        assertThat(refused.body().at("/errors/0/detail").textValue()).isEqualTo(museum);
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        HttpResponse<String> page = visitor.get("/organisations/" + again);
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/organisations/" + museum);
        assertThat(visitor.get("/organisations/" + museum + "/changes").body()).contains("Museet i Fletby");
    }

    @Test
    void onPagesOneChoosesTheOtherOneAndTheFieldsAndCanUndo() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        String choose = "/merge?type=organisation&a=" + museum;
        assertThat(visitor.get("/organisations/" + museum).body()).contains("Flet med en anden");
        assertThat(visitor.get(choose + "&name=museet+i+f").body()).contains("&amp;b=" + again);
        assertThat(visitor.get(choose + "&b=" + again).body())
                .contains("Bliver: Fletby Museum", "post@flet.dk", "1 partnerskab", "Flet");

        HttpResponse<String> merged = visitor.submit(
                "/merge",
                "type",
                "organisation",
                "a",
                museum,
                "b",
                again,
                "versionA",
                "1",
                "versionB",
                "1",
                "field",
                "notes",
                "choice-notes",
                "from");

        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(303);
        assertThat(client.get("/organisations/" + museum).body().get("notes").textValue())
                .isEqualTo("Lukket mandag");
        Matcher receipt =
                RECEIPT.matcher(merged.headers().firstValue("Location").orElseThrow());
        assertThat(receipt.find()).isTrue();
        assertThat(visitor.get(receipt.group()).body()).contains("Fortryd", "Museet i Fletby");
        assertThat(visitor.submit(receipt.group() + "/undo").statusCode()).isEqualTo(303);
        assertThat(visitor.get(receipt.group()).body()).contains("blev fortrudt");
        assertThat(client.get("/organisations/" + again).status()).isEqualTo(200);
    }
}
