package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A colleague stops, and others take over what they carried. */
@ExtendWith(AssemblyExtension.class)
class HandOverIT {
    private static final String PAGE = "/network/hand-over";

    private final String some = UUID.randomUUID().toString();
    private RestClient client;
    private PageVisitor visitor;
    private String library;
    private String lis;
    private String per;
    private Answer relation;
    private Answer followUp;

    @BeforeEach
    void aColleagueWhoCarriesARelationAndAFollowUp(Product product) throws Exception {
        client = RestClient.of(product);
        visitor = new PageVisitor(product);
        visitor.logIn();
        library = client.post("/organisations", "{\"name\":\"Biblioteket " + some + "\",\"ownLibrary\":true}")
                .id();
        lis = staff("Lis " + some);
        per = staff("Per " + some);
        String museum = client.post("/organisations", "{\"name\":\"Rockmuseet " + some + "\"}")
                .id();
        relation = client.post(
                "/relations",
                "{\"ours\":{\"type\":\"organisation\",\"id\":\"" + library
                        + "\"},\"theirs\":{\"type\":\"organisation\",\"id\":\"" + museum + "\"},\"owner\":\"" + lis
                        + "\"}");
        followUp = client.post(
                "/follow-ups", "{\"what\":\"Ring om plakaten\",\"due\":\"2027-01-15\",\"owner\":\"" + lis + "\"}");
        assertThat(followUp.status()).isEqualTo(201);
    }

    private String staff(String name) throws Exception {
        return client.post("/people", "{\"name\":\"" + name + "\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
    }

    private HttpResponse<String> decide(String toOfRelation, String toOfFollowUp, String note) throws Exception {
        return visitor.submit(
                PAGE,
                "person",
                lis,
                "record/0",
                "relation:" + relation.id(),
                "version/0",
                "1",
                "to/0",
                toOfRelation,
                "note/0",
                "Kender dem",
                "record/1",
                "followUp:" + followUp.id(),
                "version/1",
                "1",
                "to/1",
                toOfFollowUp,
                "note/1",
                note);
    }

    private String owner(String path) throws Exception {
        return client.get(path).body().path("owner").asText();
    }

    @Test
    void eachThingGoesToSomebodyElseOrIsLetGo() throws Exception {
        assertThat(visitor.get("/people/" + lis).body()).contains("Ring om plakaten", PAGE + "?person=" + lis);
        assertThat(visitor.get(PAGE + "?person=" + lis).body())
                .contains("Rockmuseet " + some, "Ring om plakaten", "senest 15. januar 2027");
        HttpResponse<String> saved = decide(per, "let-go", "Plakaten er trykt");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(owner("/relations/" + relation.id())).isEqualTo(per);
        assertThat(client.get("/follow-ups/" + followUp.id())
                        .body()
                        .get("state")
                        .textValue())
                .isEqualTo("dropped");
        assertThat(visitor.get(PAGE + "?person=" + lis).body()).contains("Alt er overdraget");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaidAndTheRestStaysAsTyped() throws Exception {
        client.with("If-Match", "*").patch("/relations/" + relation.id(), "{\"wanted\":\"P1M\"}");
        HttpResponse<String> refused = decide(per, per, "Skal ske i januar");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Det er ændret af en anden imens", "value=\"Kender dem\"", "value=\"Skal ske i januar\"");
        assertThat(owner("/follow-ups/" + followUp.id())).isEqualTo(lis);
    }

    @Test
    void whatIsUndecidedStaysAndWhoLetsGoSaysWhy() throws Exception {
        assertThat(decide("", "let-go", "").statusCode()).isEqualTo(422);
        assertThat(decide("", per, "").statusCode()).isEqualTo(303);
        assertThat(owner("/relations/" + relation.id())).isEqualTo(lis);
        assertThat(owner("/follow-ups/" + followUp.id())).isEqualTo(per);
    }

    @Test
    void whoHasLeftStandsOnTheListUntilNothingIsLeft() throws Exception {
        assertThat(visitor.get(PAGE).body()).doesNotContain(PAGE + "?person=" + lis);
        Answer left = client.with("If-Match", "*")
                .patch("/people/" + lis, "{\"roles\":[{\"organisation\":\"" + library + "\",\"to\":\"2020-01-01\"}]}");
        assertThat(left.status()).as(left.response().body()).isEqualTo(200);
        assertThat(visitor.get(PAGE).body()).contains(PAGE + "?person=" + lis, "Ikke længere ansat");
        decide(per, per, "");
        assertThat(visitor.get(PAGE).body()).doesNotContain(PAGE + "?person=" + lis);
    }
}
