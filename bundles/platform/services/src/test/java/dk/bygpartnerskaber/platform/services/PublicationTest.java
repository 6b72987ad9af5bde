package dk.bygpartnerskaber.platform.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.services.testing.ApiTestServer;
import java.net.http.HttpResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static ApiTestServer server;

    /** A resource of no module. */
    @Path("/")
    @Produces("application/json")
    public static class Greetings {
        /** What it gives. */
        public record Greeting(String text) {}

        @GET
        public Greeting get() {
            return new Greeting("Dav");
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = new ApiTestServer("");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void resourcesComeAndGoAndTheDocumentWithThem() throws Exception {
        String before = etag();
        assertThat(paths().has("/greetings")).isFalse();
        Publication publication = server.api().publishResource("greetings", new Greetings());
        assertThat(get("/v1/greetings").body()).isEqualTo("{\"text\":\"Dav\"}");
        assertThat(paths().has("/greetings")).isTrue();
        assertThat(etag()).isNotEqualTo(before);
        publication.close();
        publication.close();
        assertThat(get("/v1/greetings").statusCode()).isEqualTo(404);
        assertThat(etag()).isEqualTo(before);
        server.api().publishResource("greetings", new Greetings()).close();
    }

    @Test
    void anAddressIsTakenOnce() {
        try (Publication first = server.api().publishResource("salutes", new Greetings())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> server.api().publishResource("salutes", new Greetings()));
            assertThat(get("/v1/salutes").statusCode()).isEqualTo(200);
            assertThat(first).isNotNull();
        }
    }

    @Test
    void theDocumentSaysHowToLogInAndWhatProblemsLookLike() throws Exception {
        JsonNode document = document();
        assertThat(document.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        assertThat(document.at("/components/schemas/Problem/required")).hasSize(4);
        HttpResponse<String> yaml = get("/v1/openapi.yaml");
        assertThat(yaml.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(yaml.body()).contains("openapi: 3.");
        assertThat(server.send("GET", "/v1/openapi.json", null, "If-None-Match", etag())
                        .statusCode())
                .isEqualTo(304);
    }

    private static HttpResponse<String> get(String path) {
        return server.send("GET", path, null);
    }

    private static JsonNode document() throws Exception {
        return new JsonMapper().readTree(get("/v1/openapi.json").body());
    }

    private static JsonNode paths() throws Exception {
        return document().path("paths");
    }

    private static String etag() {
        return get("/v1/openapi.json").headers().firstValue("ETag").orElseThrow();
    }
}
