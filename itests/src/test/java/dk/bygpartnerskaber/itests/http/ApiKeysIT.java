package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(AssemblyExtension.class)
class ApiKeysIT {
    private Product product;
    private RestClient admin;

    @BeforeEach
    void connect(Product running) throws Exception {
        product = running;
        admin = RestClient.of(running);
    }

    private Answer create(String scopes) throws Exception {
        return admin.post(
                "/api-keys",
                "{\"name\":\"Program " + UUID.randomUUID() + "\",\"scopes\":[" + scopes + "],\"lastDay\":\""
                        + LocalDate.now().plusDays(30) + "\"}");
    }

    private RestClient program(Answer key) {
        return admin.withKey(key.body().get("secret").textValue());
    }

    @Test
    void aProgramDoesWhatItsScopesSayUnderItsOwnName() throws Exception {
        Answer key = create("\"read\",\"edit\"");
        assertThat(key.status()).isEqualTo(201);
        RestClient program = program(key);
        assertThat(program.get("/organisations").status()).isEqualTo(200);
        Answer made = program.post("/organisations", "{\"name\":\"Fra et program\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(program.with("If-Match", made.etag())
                        .delete("/organisations/" + made.id())
                        .status())
                .isEqualTo(403);
        assertThat(program.get("/users").status()).isEqualTo(403);
        assertThat(program.get("/me").body().get("kind").textValue()).isEqualTo("api-key");
        assertThat(program.get("/me").body().get("name")).isEqualTo(key.body().get("name"));
    }

    @Test
    void theSecretIsShownOnce() throws Exception {
        Answer key = create("\"read\"");
        assertThat(admin.get("/api-keys/" + key.id()).body().has("secret")).isFalse();
        assertThat(admin.get("/api-keys").response().body())
                .contains(key.id())
                .doesNotContain(key.body().get("secret").textValue());
    }

    @Test
    void aRevokedKeyIsOutWithTheNextRequest() throws Exception {
        Answer key = create("\"read\"");
        assertThat(program(key).get("/me").status()).isEqualTo(200);
        assertThat(admin.delete("/api-keys/" + key.id()).status()).isEqualTo(204);
        Answer refused = program(key).get("/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body().get("code").textValue()).isEqualTo("api-key-refused");
        assertThat(admin.get("/api-keys/" + key.id()).body().has("revokedAt")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer ", "Bearer", "bearer byg_x y", "Digest x", "Basic !", ""})
    void whoIsNobodyIsToldBothWaysIn(String header) throws Exception {
        Answer refused =
                admin.with("Authorization", header.isEmpty() ? null : header).get("/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.response().headers().allValues("WWW-Authenticate"))
                .anyMatch(way -> way.startsWith("Basic "))
                .anyMatch(way -> way.startsWith("Bearer "));
    }

    @Test
    void aKeyOpensNoPage() throws Exception {
        String secret = create("\"read\"").body().get("secret").textValue();
        assertThat(new PageVisitor(product)
                        .send(HttpRequest.newBuilder(product.at("/organisations"))
                                .header("Authorization", "Bearer " + secret))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|/name",
                "{\"name\":\"x\",\"scopes\":[\"alt\"],\"lastDay\":\"2030-01-01\"}|/scopes/0",
                "{\"name\":\"x\",\"scopes\":[],\"lastDay\":\"2030-01-01\"}|/scopes",
                "{\"name\":\"x\",\"scopes\":[\"read\"],\"lastDay\":\"2000-01-01\"}|/lastDay",
                "{\"name\":\"x\",\"scopes\":[\"read\"],\"lastDay\":\"i morgen\"}|/lastDay",
                "{\"name\":\"x\",\"scopes\":[\"read\"],\"lastDay\":20300101}|/lastDay"
            })
    void whatMakesNoKeyIsRefusedByField(String body, String pointer) throws Exception {
        Answer refused = admin.post("/api-keys", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").textValue()).isEqualTo(pointer);
    }
}
