package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PartnershipResourceTest {
    private static final String PARTNERSHIPS = "/v1/partnerships";

    @Test
    void aPartnershipKeepsWhatIsKnownOfItsDates() {
        HttpResponse<String> made = post(
                """
                {"title":"Rockbib","start":"2009","end":"2010-08","partners":["a","b"],
                 "purposes":["new-users","experiment"],"form":"frame","status":"ended"}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode body = json(made);
        assertThat(body.get("start").asText()).isEqualTo("2009");
        assertThat(body.get("end").asText()).isEqualTo("2010-08");
        assertThat(body.get("kind").asText()).isEqualTo("partnership");
        String path = PARTNERSHIPS + "/" + body.get("id").asText();
        assertThat(json(send("PUT", path, made.body(), "If-Match", "\"1\"")).get("purposes"))
                .isEqualTo(body.get("purposes"));
        JsonNode patched = json(send("PATCH", path, "{\"end\":null,\"status\":null}", "If-Match", "\"2\""));
        assertThat(patched.has("end")).isFalse();
        assertThat(patched.get("status").asText()).isEqualTo("active");
        assertThat(send("GET", path, null).headers().firstValue("ETag")).contains("\"3\"");
        assertThat(send("DELETE", path, null, "If-Match", "\"3\"").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsNoDateAndNoPurposeIsNamed() {
        assertProblem(post("{\"title\":\"A\",\"start\":\"2009-13\"}"), 422, "invalid", "/start", "malformed");
        assertProblem(
                post("{\"title\":\"A\",\"purposes\":[\"new-users\",\"x\"]}"),
                422,
                "invalid",
                "/purposes/1",
                "unknown-value");
        assertProblem(post("{\"title\":\"A\",\"purposes\":[null]}"), 422, "invalid", "/purposes/0", "required");
        assertProblem(post("{\"title\":\"A\",\"kind\":\"x\"}"), 422, "invalid", "/kind", "unknown-value");
        assertProblem(send("GET", PARTNERSHIPS + "?purpose=x", null), 422, "invalid", "/purpose", "unknown-value");
        assertThat(send("GET", PARTNERSHIPS + "?purpose=new-users&sort=-start", null)
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> post(String body) {
        return send("POST", PARTNERSHIPS, body);
    }
}
