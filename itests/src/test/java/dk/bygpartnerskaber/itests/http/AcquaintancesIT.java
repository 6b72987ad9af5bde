package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows whom, as other systems and the staff see it. */
@ExtendWith(AssemblyExtension.class)
class AcquaintancesIT {
    private final String some = UUID.randomUUID().toString();
    private Product product;
    private RestClient client;
    private String library;
    private String museum;
    private String lis;

    @BeforeEach
    void aMuseumAndAColleague(Product running) throws Exception {
        product = running;
        client = RestClient.of(product);
        library = client.post("/organisations", "{\"name\":\"Biblioteket " + some + "\",\"ownLibrary\":true}")
                .id();
        museum = client.post("/organisations", "{\"name\":\"Rockmuseet " + some + "\"}")
                .id();
        lis = staff("Lis Bo");
    }

    private String staff(String name) throws Exception {
        return client.post("/people", "{\"name\":\"" + name + "\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
    }

    private Answer said(String staff, String more) throws Exception {
        return client.post(
                "/acquaintances",
                "{\"staff\":\"" + staff + "\",\"theirs\":{\"type\":\"organisation\",\"id\":\"" + museum + "\"}" + more
                        + "}");
    }

    private JsonNode knowing() throws Exception {
        return client.get("/acquaintances/knowing?organisation=" + museum).body();
    }

    @Test
    void itIsSaidReadChangedAndTakenBack() throws Exception {
        Answer one = said(lis, ",\"topic\":\"Musik\",\"since\":\"2019-08\"");
        assertThat(one.status()).as(one.response().body()).isEqualTo(201);
        String path = "/acquaintances/" + one.id();
        assertThat(client.get("/acquaintances?organisation=" + museum)
                        .body()
                        .at("/items/0/topic")
                        .textValue())
                .isEqualTo("Musik");
        assertThat(client.get("/acquaintances?staff=" + lis + "&total=true")
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Answer changed = client.with("If-Match", one.etag()).patch(path, "{\"since\":null}");
        assertThat(changed.body().has("since")).isFalse();
        assertThat(client.with("If-Match", one.etag()).patch(path, "{}").status())
                .isEqualTo(412);
        assertThat(client.with("If-Match", changed.etag()).delete(path).status())
                .isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        Answer empty = client.post("/acquaintances", "{\"since\":\"2999\"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().get("errors").findValuesAsText("pointer")).contains("/theirs", "/since");
        said(lis, ",\"topic\":\"Musik\"");
        assertThat(said(lis, ",\"topic\":\"musik\"").body().get("errors").findValuesAsText("code"))
                .containsExactly("acquaintance-exists");
        assertThat(client.get("/acquaintances/knowing").status()).isEqualTo(422);
    }

    @Test
    void whoKnowsThemComesFromWhatWasSaidAndFromTheContactLog() throws Exception {
        said(lis, ",\"topic\":\"Musik\"");
        assertThat(knowing().get("restsOnOnePerson").booleanValue()).isTrue();
        String per = staff("Per Ås");
        Answer contact = client.post(
                "/interactions",
                "{\"theirs\":[{\"type\":\"organisation\",\"id\":\"" + museum
                        + "\"}],\"subject\":\"Plakaten\",\"ours\":[\"" + per + "\"]}");
        assertThat(contact.status()).isEqualTo(201);
        JsonNode knowing = knowing();
        assertThat(knowing.get("restsOnOnePerson").booleanValue()).isFalse();
        assertThat(knowing.get("items").findValuesAsText("person")).containsExactly(per, lis);
        assertThat(knowing.at("/items/0/stated").booleanValue()).isFalse();
        assertThat(knowing.at("/items/0").has("lastContact")).isTrue();
        assertThat(knowing.at("/items/1/topics/0").textValue()).isEqualTo("Musik");
    }

    @Test
    void aConfidentialContactTellsNobodyElse() throws Exception {
        client.post(
                "/interactions",
                "{\"theirs\":[{\"type\":\"organisation\",\"id\":\"" + museum
                        + "\"}],\"subject\":\"Økonomien\",\"confidential\":true,\"ours\":[\"" + lis + "\"]}");
        Staff reader = Staff.of(product, client, "reader");
        assertThat(client.as(reader.name(), Staff.PASSWORD)
                        .get("/acquaintances/knowing?organisation=" + museum)
                        .body()
                        .get("items"))
                .isEmpty();
        assertThat(knowing().get("items")).hasSize(1);
        assertThat(reader.visitor(product).get("/organisations/" + museum).body())
                .doesNotContain("Lis Bo", "Hviler på én person");
    }

    // the pages

    private PageVisitor visitor() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        return visitor;
    }

    @Test
    void aColleagueIsAddedOnAFormAndStandsOnThePagesOfBoth() throws Exception {
        assertThat(visitor()
                        .get("/network/acquaintances/new?organisation=" + museum)
                        .body())
                .contains("value=\"Rockmuseet " + some);
        HttpResponse<String> saved = visitor()
                .submit(
                        "/network/acquaintances/new",
                        "theirs",
                        "Rockmuseet " + some,
                        "staff",
                        lis,
                        "topic",
                        "Lån af <b>læsesalen</b>",
                        "since",
                        "august 2019");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(visitor()
                        .get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Lis Bo", "Lån af &lt;b&gt;læsesalen", "august 2019", "Hviler på én person");
        assertThat(visitor().get("/organisations/" + museum).body()).contains("Spørg en kollega først", "Lis Bo");
        assertThat(visitor().get("/people/" + lis).body()).contains("Rockmuseet " + some);
        String id = client.get("/acquaintances?staff=" + lis)
                .body()
                .at("/items/0/id")
                .textValue();
        assertThat(visitor()
                        .submit("/network/acquaintances/" + id + "/delete", "version", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor().get("/people/" + lis).body()).doesNotContain("Rockmuseet " + some);
    }

    @Test
    void whatRestsOnOnePersonIsSaidOnTheRelationAndFoundInTheList() throws Exception {
        Answer relation = client.post(
                "/relations",
                "{\"ours\":{\"type\":\"organisation\",\"id\":\"" + library
                        + "\"},\"theirs\":{\"type\":\"organisation\",\"id\":\"" + museum + "\"}}");
        assertThat(visitor().get("/network?onOne=true").body()).doesNotContain("Rockmuseet " + some);
        said(lis, "");
        assertThat(visitor().get("/network/relations/" + relation.id()).body()).contains("Hviler på én person");
        assertThat(visitor().get("/network?onOne=true").body()).contains("Rockmuseet " + some);
        said(staff("Per Ås"), "");
        assertThat(visitor().get("/network/relations/" + relation.id()).body()).doesNotContain("Hviler på én person");
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() throws Exception {
        HttpResponse<String> refused = visitor()
                .submit(
                        "/network/acquaintances/new",
                        "record",
                        "organisation:" + museum,
                        "topic",
                        "Musik",
                        "since",
                        "engang");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("»engang« kan ikke læses", "value=\"Musik\"", "Rockmuseet " + some);
    }

    @Test
    void onesOwnIsOneClick() throws Exception {
        Staff me = Staff.of(product, client, "contributor");
        PageVisitor visitor = me.visitor(product);
        assertThat(visitor.get("/organisations/" + museum).body()).doesNotContain("Jeg kender dem");
        Answer person = client.post(
                "/people",
                "{\"name\":\"Eva " + some + "\",\"user\":\"" + me.id() + "\",\"roles\":[{\"organisation\":\"" + library
                        + "\"}]}");
        assertThat(person.status()).as(person.response().body()).isEqualTo(201);
        assertThat(visitor.get("/organisations/" + museum).body()).contains("Jeg kender dem");
        visitor.submit("/network/acquaintances/new", "record", "organisation:" + museum, "topic", "");
        assertThat(visitor.get("/organisations/" + museum).body())
                .contains("Eva " + some, "Fjern")
                .doesNotContain("Jeg kender dem");
    }
}
