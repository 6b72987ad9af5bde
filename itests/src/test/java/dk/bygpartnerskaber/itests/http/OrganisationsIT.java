package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(AssemblyExtension.class)
class OrganisationsIT {
    private RestClient client;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
    }

    private Answer create(String name) throws Exception {
        return client.post("/organisations", "{\"name\":\"" + name + "\"}");
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    @Test
    void aNameIsEnoughToCreateOne(Product product) throws Exception {
        Answer created = create("Danmarks Rockmuseum");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.etag()).matches("\"\\d+\"");
        URI location = product.address().resolve(created.location());
        assertThat(location.getPath()).isEqualTo("/api/v1/organisations/" + created.id());
        Answer read = client.get("/organisations/" + created.id());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("name").textValue()).isEqualTo("Danmarks Rockmuseum");
        assertThat(read.etag()).isEqualTo(created.etag());
    }

    @Test
    void everythingThatIsSentComesBack() throws Exception {
        String all =
                "{\"name\":\"Museet for Samtidskunst\",\"aliases\":[\"MfS\"],\"type\":\"museum\",\"sector\":\"public\","
                        + "\"cvr\":\"10150817\",\"productionUnit\":\"1003456789\",\"website\":\"https://samtidskunst.dk\","
                        + "\"email\":\"info@samtidskunst.dk\",\"phones\":[\"46 31 65 70\"],\"addresses\":[{\"label\":\"Besøg\","
                        + "\"street\":\"Stændertorvet 3A\",\"postalCode\":\"4000\",\"city\":\"Roskilde\",\"country\":\"Danmark\"}],"
                        + "\"keywords\":[\"kunst\",\"lyd\"],\"ownLibrary\":false,\"notes\":\"Første linje\\nanden linje\"}";
        JsonNode sent = new com.fasterxml.jackson.databind.json.JsonMapper().readTree(all);
        JsonNode read = client.get(
                        "/organisations/" + client.post("/organisations", all).id())
                .body();
        sent.fields()
                .forEachRemaining(
                        f -> assertThat(read.get(f.getKey())).as(f.getKey()).isEqualTo(f.getValue()));
    }

    @Test
    void aChangeNeedsTheVersionItChanges() throws Exception {
        Answer created = create("Team Teatret");
        String path = "/organisations/" + created.id();
        assertThat(client.put(path, "{\"name\":\"Team Teatret Herning\"}").status())
                .isEqualTo(428);

        RestClient mine = client.with("If-Match", created.etag());
        Answer changed = mine.put(path, "{\"name\":\"Team Teatret Herning\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(created.etag());

        Answer late = mine.put(path, "{\"name\":\"Et andet navn\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().get("code").textValue()).isEqualTo("stale");
        assertThat(client.get(path).body().get("name").textValue()).isEqualTo("Team Teatret Herning");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        Answer created = create("Eplehuset");
        Answer again = client.with("If-None-Match", created.etag()).get("/organisations/" + created.id());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void aMergePatchChangesWhatItNamesAndNullRemoves() throws Exception {
        Answer created = client.post(
                "/organisations", "{\"name\":\"KQED\",\"email\":\"a@kqed.org\",\"keywords\":[\"radio\",\"tv\"]}");
        Answer patched = client.with("If-Match", created.etag())
                .patch("/organisations/" + created.id(), "{\"email\":null,\"keywords\":[\"tv\"]}");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body().get("name").textValue()).isEqualTo("KQED");
        assertThat(patched.body().path("email").isTextual()).isFalse();
        assertThat(patched.body().get("keywords")).hasSize(1);
    }

    @Test
    void theSameSaveTwiceChangesNothing() throws Exception {
        Answer created = create("Dacapo A/S");
        Answer same = client.with("If-Match", created.etag())
                .put("/organisations/" + created.id(), "{\"name\":\"Dacapo A/S\"}");
        assertThat(same.etag()).isEqualTo(created.etag());
    }

    @Test
    void aRequestThatIsRepeatedUnderOneKeyIsCarriedOutOnce() throws Exception {
        String name = unique("Red Barnet Ungdom");
        RestClient keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = keyed.post("/organisations", "{\"name\":\"" + name + "\"}");
        Answer second = keyed.post("/organisations", "{\"name\":\"" + name + "\"}");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.etag()).isEqualTo(first.etag());
        Answer changed =
                client.with("If-Match", first.etag()).patch("/organisations/" + first.id(), "{\"sector\":\"civil\"}");
        assertThat(keyed.post("/organisations", "{\"name\":\"" + name + "\"}").etag())
                .as("the tag belongs to the record in the body")
                .isEqualTo(changed.etag());
        Answer other = keyed.post("/organisations", "{\"name\":\"En anden\"}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().get("code").textValue()).isEqualTo("idempotency-key-reused");
        assertThat(client.get("/organisations?total=true&q=" + name.replace(" ", "%20"))
                        .body()
                        .get("total")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aListIsReadPageByPageWithoutSkippingOrRepeating() throws Exception {
        String mark = UUID.randomUUID().toString();
        for (int i = 0; i < 7; i++) {
            client.post("/organisations", "{\"name\":\"Side " + i + "\",\"keywords\":[\"" + mark + "\"]}");
        }
        List<String> names = new ArrayList<>();
        String path = "/organisations?limit=3&total=true&keyword=" + mark;
        while (path != null) {
            Answer page = client.get(path);
            assertThat(page.body().get("total").intValue()).isEqualTo(7);
            page.body().get("items").forEach(item -> names.add(item.get("name").textValue()));
            path = next(page);
        }
        assertThat(names).containsExactly("Side 0", "Side 1", "Side 2", "Side 3", "Side 4", "Side 5", "Side 6");
    }

    private static String next(Answer page) {
        return page.response()
                .headers()
                .firstValue("Link")
                .map(link -> link.replaceFirst("^<([^>]*)>; rel=\"next\".*$", "$1"))
                .map(link -> link.substring(link.indexOf("/organisations")))
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"name":""}                          | 422 | invalid   | /name
            {}                                   | 422 | invalid   | /name
            {"name":"x","nmae":"y"}              | 422 | invalid   | /nmae
            {"name":"x","sector":"kommunal"}     | 422 | invalid   | /sector
            {"name":"x","cvr":"12"}              | 422 | invalid   | /cvr
            {"name":"x","email":"ikke en adresse"} | 422 | invalid | /email
            {"name":"x","website":"javascript:alert(1)"} | 422 | invalid | /website
            {"name":["x"]}                       | 422 | invalid   | /name
            {"name":"x\\u0000y"}                 | 422 | invalid   | /name
            {"name":"x\\u202Ey"}                 | 422 | invalid   | /name
            """)
    void whatIsWrongIsToldWithTheFieldThatIsToBlame(String body, int status, String code, String pointer)
            throws Exception {
        Answer refused = client.with("Accept-Language", "da").post("/organisations", body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body().get("code").textValue()).isEqualTo(code);
        JsonNode error = refused.body().get("errors").get(0);
        assertThat(error.get("pointer").textValue()).isEqualTo(pointer);
        assertThat(error.get("detail").textValue()).isNotBlank().doesNotContain("problem.field");
    }

    @Test
    void deletingTakesTheVersionToo() throws Exception {
        Answer created = create("Lokale fagforeninger");
        String path = "/organisations/" + created.id();
        assertThat(client.delete(path).status()).isEqualTo(428);
        assertThat(client.with("If-Match", created.etag()).delete(path).status())
                .isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @Test
    void withoutLoginThereIsAChallengeAndNothingElse() throws Exception {
        Answer refused = client.with("Authorization", null).get("/organisations");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(refused.body().get("code").textValue()).isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200b", "\u00a0\u3000", "\u2800", "\ufeff\u00ad"})
    void aNameThatShowsNothingIsNoName(String invisible) throws Exception {
        Answer answer = client.post("/organisations", "{\"name\":\"" + invisible + "\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/code").textValue()).isEqualTo("required");
    }
}
