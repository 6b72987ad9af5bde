package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static dk.bygpartnerskaber.register.endpoint.RegisterPortTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final String DISMISSAL =
            "/v1/duplicates/" + MemoryDuplicates.ONE + "/" + MemoryDuplicates.OTHER + "/dismissal";

    @Test
    void tellsWhichOrganisationsAndPeopleMayBeTheOneDescribed() {
        HttpResponse<String> answer = send("POST", "/v1/organisations/duplicates", "{\"name\":\"Koret\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).get("items"))
                .hasToString(
                        "[{\"id\":\"" + MemoryDuplicates.ONE
                                + "\",\"name\":\"Koret!\",\"about\":\"\",\"score\":92,\"reasons\":[\"same-name\",\"other-cvr\"]}]");
        JsonNode person = json(send("POST", "/v1/people/duplicates", "{\"name\":\"Lis Bo\"}"))
                .get("items")
                .get(0);
        assertThat(person.get("reasons")).hasToString("[\"same-email\"]");
        assertProblem(
                send("POST", "/v1/organisations/duplicates", "{\"nam\":\"Koret\"}"), 422, "invalid", "/nam", "unknown");
    }

    @Test
    void listsPairsAndTellsTwoApart() {
        JsonNode pair = json(send("GET", "/v1/duplicates?type=person", null)).at("/items/0");
        assertThat(pair.get("type").textValue()).isEqualTo("person");
        assertThat(pair.at("/b/name").textValue()).isEqualTo("Koret Klang!");
        assertThat(pair.get("dismissed").booleanValue()).isFalse();

        assertThat(send("PUT", DISMISSAL, null).statusCode()).isEqualTo(204);
        assertThat(json(send("GET", "/v1/duplicates", null)).get("items")).isEmpty();
        assertThat(json(send("GET", "/v1/duplicates?dismissed=true", null)).get("items"))
                .hasSize(1);

        assertThat(send("DELETE", DISMISSAL, null).statusCode()).isEqualTo(204);
        assertThat(json(send("GET", "/v1/duplicates", null)).get("items")).hasSize(1);
    }

    @Test
    void tellsTheSameOverSoap() {
        assertThat(call(
                                "reader",
                                "<findDuplicateOrganisations><organisation><name>Koret</name></organisation>"
                                        + "</findDuplicateOrganisations>")
                        .body())
                .contains("<name>Koret!</name>", "<score>92</score>", "<reason>same-name</reason><reason>other-cvr");
        assertThat(call("reader", "<findDuplicatePeople><person><name>Lis Bo</name></person></findDuplicatePeople>")
                        .body())
                .contains("<name>Lis Bo!</name>", "<reason>same-email</reason>");
    }
}
