package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Any two records of a tangled register become one, and two again: seen from outside, all others are as they were. */
@ExtendWith(AssemblyExtension.class)
class RandomMergesIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] KINDS = {"organisations", "people", "teams", "partnerships", "activities"};
    private static final int ROUNDS = 4;
    private static final int MERGES = 5;

    private final Random chance = new Random(20261);
    private final Map<String, List<String>> ids = new TreeMap<>();
    private RestClient client;
    private String library;

    @BeforeEach
    void aTangledRegister(Product running) throws Exception {
        client = RestClient.of(running);
        library = create("organisations", Map.of("name", "Garnby Bibliotek", "ownLibrary", true));
        for (int i = 0; i < 8; i++) {
            ids.computeIfAbsent("organisation", k -> new ArrayList<>()).add(create("organisations", organisation(i)));
        }
        for (int i = 0; i < 8; i++) {
            ids.computeIfAbsent("person", k -> new ArrayList<>()).add(create("people", person(i)));
        }
        List<String> staff = ids.get("person");
        String team = create(
                "teams",
                Map.of("name", "Garnvinderne", "library", library, "members", some(staff, id -> Map.of("person", id))));
        for (int i = 0; i < 5; i++) {
            String partnership = create("partnerships", partnership(i, team));
            create("activities", Map.of("partnership", partnership, "title", "Garncafé " + i, "participants", 7 + i));
        }
    }

    private interface Part {
        Object of(String id);
    }

    /** Two to four of them, each once. */
    private List<Object> some(List<String> all, Part part) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return Stream.of(shuffled.subList(0, 2 + chance.nextInt(3)).toArray(String[]::new))
                .map(part::of)
                .toList();
    }

    private Map<String, Object> organisation(int i) {
        return Map.of(
                "name", "Garnby Forening " + i,
                "aliases", List.of("Garnet " + i, "Garnfolket"),
                "phones", List.of("11 22 33 4" + i, "55 66 77 88"),
                "email", "post@garn" + i + ".example",
                "notes", "Holder til på loftet, dør " + i,
                "departments", List.of(Map.of("name", "Strik " + i), Map.of("name", "Hækling")),
                "externalIds", List.of(Map.of("system", "crm", "id", "garn-" + i + "-" + library)));
    }

    private Map<String, Object> person(int i) {
        List<String> known = ids.get("organisation");
        List<Object> roles = some(known, id -> Map.of("organisation", id, "role", "medlem " + i));
        return Map.of(
                "name", "Garnet Vest " + i,
                "emails", List.of("vest" + i + "@garn.example"),
                "phones", List.of("99 88 77 6" + i),
                "notes", "Kan vente " + i,
                "roles",
                        Stream.concat(Stream.of(Map.of("organisation", library, "role", "kollega")), roles.stream())
                                .toList());
    }

    private Map<String, Object> partnership(int i, String team) {
        List<Object> partners = some(ids.get("organisation"), id -> id);
        return Map.of(
                "title",
                "Garnfestival " + i,
                "library",
                library,
                "partners",
                partners,
                "exchanges",
                List.of(Map.of("organisation", partners.get(0), "gives", "garn", "gets", "plads")),
                "responsible",
                some(ids.get("person"), id -> Map.of("person", id, "team", team))
                        .subList(0, 1),
                "projectGroup",
                Map.of("members", some(ids.get("person"), id -> Map.of("person", id, "role", "deltager"))));
    }

    private String create(String kind, Map<String, Object> body) throws Exception {
        Answer created = client.post("/" + kind, JSON.writeValueAsString(body));
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.id();
    }

    @Test
    void theOthersAreAsTheyWere() throws Exception {
        Map<String, JsonNode> before = all();
        assertThat(before).hasSize(1 + 8 + 8 + 1 + 5 + 5);
        for (int round = 0; round < ROUNDS; round++) {
            Deque<String> merges = new ArrayDeque<>();
            Set<String> gone = new HashSet<>();
            for (int i = 0; i < MERGES; i++) {
                merges.push(mergeAnyTwo(gone));
            }
            assertThat(all().toString()).doesNotContain(gone);
            for (String merge : merges) {
                Answer undone = client.post("/merges/" + merge + "/undo", "");
                assertThat(undone.status()).as(undone.response().body()).isEqualTo(200);
            }
            assertThat(all()).isEqualTo(before);
        }
    }

    private String mergeAnyTwo(Set<String> gone) throws Exception {
        String type = chance.nextBoolean() ? "person" : "organisation";
        List<String> there = new ArrayList<>(ids.get(type));
        there.removeAll(gone);
        Collections.shuffle(there, chance);
        Map<String, Object> order = new TreeMap<>(Map.of("type", type, "from", there.get(0), "into", there.get(1)));
        JsonNode preview =
                client.post("/merges/preview", JSON.writeValueAsString(order)).body();
        assertThat(preview.get("obstacles")).as(preview.toString()).isEmpty();
        order.put("fromVersion", preview.at("/from/version"));
        order.put("intoVersion", preview.at("/into/version"));
        Answer merged = client.post("/merges", JSON.writeValueAsString(order));
        assertThat(merged.status()).as(merged.response().body()).isEqualTo(201);
        gone.add(there.get(0));
        return merged.id();
    }

    /** The records that are there, without version and time of the last change. */
    private Map<String, JsonNode> all() throws Exception {
        Map<String, JsonNode> all = new TreeMap<>();
        for (String kind : KINDS) {
            for (JsonNode record :
                    client.get("/" + kind + "?limit=100&q=garn").body().get("items")) {
                ((ObjectNode) record).remove("version");
                ((ObjectNode) record).remove("changedAt");
                all.put(kind + " " + record.get("id").textValue(), record);
            }
        }
        return all;
    }
}
