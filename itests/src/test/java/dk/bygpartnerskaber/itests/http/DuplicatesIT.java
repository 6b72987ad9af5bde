package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Organisations that may be the same are found before one is added and afterwards. */
@ExtendWith(AssemblyExtension.class)
class DuplicatesIT {
    private final String mark = UUID.randomUUID().toString();
    private Product product;
    private RestClient client;

    @BeforeEach
    void logIn(Product running) throws Exception {
        product = running;
        client = RestClient.of(running);
    }

    private String organisation(String name) throws Exception {
        return client.post("/organisations", body(name)).id();
    }

    private String body(String name) {
        return "{\"name\":\"" + name + " " + mark + "\"}";
    }

    /** The pair of two, should it be listed. */
    private Optional<JsonNode> pair(String list, String a, String b) throws Exception {
        JsonNode items = client.get("/duplicates?limit=500&type=organisation" + list)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(pair -> pair.at("/a/id").textValue().equals(a)
                        && pair.at("/b/id").textValue().equals(b))
                .findFirst();
    }

    private JsonNode awaitPair(String a, String b) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Optional<JsonNode> found = pair("", a, b);
        while (found.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            found = pair("", a, b);
        }
        return found.orElseThrow(() -> new AssertionError("no pair"));
    }

    @Test
    void twoThatAreAlikeAreFoundAndToldApart() throws Exception {
        String a = organisation("Koret Klang");
        JsonNode asked = client.post("/organisations/duplicates", body("KORET klang"))
                .body()
                .get("items");
        assertThat(asked).hasSize(1);
        assertThat(asked.at("/0/id").textValue()).isEqualTo(a);
        assertThat(asked.at("/0/reasons").toString()).isEqualTo("[\"same-name\"]");

        String b = organisation("Koret  Klang!");
        assertThat(awaitPair(a, b).get("score").asInt()).isGreaterThanOrEqualTo(80);
        String dismissal = "/duplicates/" + b + "/" + a + "/dismissal";
        assertThat(client.put(dismissal, "").status()).isEqualTo(204);
        assertThat(pair("", a, b)).isEmpty();
        assertThat(pair("&dismissed=true", a, b)).isPresent();
        assertThat(client.delete(dismissal).status()).isEqualTo(204);
        assertThat(pair("", a, b)).isPresent();
    }

    @Test
    void theFormTellsOfItOnce() throws Exception {
        String known = organisation("Orkesteret Strygerne");
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        String name = "Orkesteret Strygerne " + mark;

        HttpResponse<String> told = visitor.submit("/organisations/new", "name", name);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Findes måske allerede", "/organisations/" + known, name);

        assertThat(visitor.submit("/organisations/new", "name", name, "seen", known)
                        .statusCode())
                .isEqualTo(303);
    }
}
