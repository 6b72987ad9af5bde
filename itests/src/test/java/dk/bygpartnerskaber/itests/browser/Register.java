package dk.bygpartnerskaber.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prepares the register for a story, and looks behind the pages. */
final class Register {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SORTS = List.of("teams", "people", "partnerships", "organisations");

    private final APIRequestContext api;

    Register(APIRequestContext api) {
        this.api = api;
    }

    /** Empties it, whatever other tests have left. */
    void empty() {
        for (String sort : SORTS) {
            List<JsonNode> left = all(sort);
            while (!left.isEmpty()) {
                left.forEach(
                        item -> delete("/api/v1/" + sort + "/" + item.get("id").textValue()));
                left = all(sort);
            }
        }
    }

    private void delete(String path) {
        String etag = api.get(path).headers().get("etag");
        APIResponse answer = api.delete(path, RequestOptions.create().setHeader("If-Match", etag));
        assertThat(answer.status()).isEqualTo(204);
    }

    /** The address of a page of a new organisation. */
    String organisation(String name) {
        return create("organisations", Map.of("name", name));
    }

    /** The address of the page of a new record. */
    String create(String sort, Map<String, Object> details) {
        APIResponse answer = api.post("/api/v1/" + sort, RequestOptions.create().setData(details));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return "/" + sort + "/" + read(answer).get("id").textValue();
    }

    /** The address of the one-time link of a new user with some roles. */
    String invite(String... roles) {
        APIResponse answer = api.post(
                "/api/v1/users",
                RequestOptions.create().setData(Map.of("name", "bruger-" + UUID.randomUUID(), "roles", roles)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return URI.create(read(answer).at("/oneTimeLink/url").textValue()).getPath();
    }

    /** All records with their versions, to compare. */
    List<String> versions() {
        List<String> versions = new ArrayList<>();
        for (String sort : SORTS) {
            all(sort)
                    .forEach(item -> versions.add(item.get("id").textValue() + " "
                            + api.get("/api/v1/" + sort + "/" + item.get("id").textValue())
                                    .headers()
                                    .get("etag")));
        }
        return versions;
    }

    private List<JsonNode> all(String sort) {
        List<JsonNode> items = new ArrayList<>();
        read(api.get("/api/v1/" + sort + "?limit=200")).get("items").forEach(items::add);
        return items;
    }

    private static JsonNode read(APIResponse answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.text(), e);
        }
    }
}
