package dk.bygpartnerskaber.itests.http;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A program that speaks REST to the product; checks each answer against the OpenAPI document that is served. */
public final class RestClient {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Product product;
    private final OpenApiInteractionValidator contract;
    private final Map<String, String> headers;

    private RestClient(Product product, OpenApiInteractionValidator contract, Map<String, String> headers) {
        this.product = product;
        this.contract = contract;
        this.headers = headers;
    }

    /** As the first user. */
    public static RestClient of(Product product) throws IOException, InterruptedException {
        return nobody(product).as(Product.USER, product.password());
    }

    /** Without a login. */
    public static RestClient nobody(Product product) throws IOException, InterruptedException {
        HttpResponse<String> document = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(product.at("/api/v1/openapi.json")).build(), BodyHandlers.ofString());
        OpenApiInteractionValidator contract = OpenApiInteractionValidator.createForInlineApiSpecification(
                        document.body())
                .withBasePathOverride("/api/v1")
                .build();
        return new RestClient(product, contract, Map.of());
    }

    /** The same client as another user. */
    public RestClient as(String user, String password) {
        String pair = user + ":" + password;
        return with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same client with the key of a program. */
    public RestClient withKey(String secret) {
        return with("Authorization", "Bearer " + secret);
    }

    /** The same client with one more header, or another value of it; {@code null} leaves it out. */
    public RestClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        if (value == null) {
            more.remove(header);
        } else {
            more.put(header, value);
        }
        return new RestClient(product, contract, more);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, null);
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer patch(String path, String json) throws IOException, InterruptedException {
        return send("PATCH", path, "application/merge-patch+json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, null, null);
    }

    /** Waits until the job that an answer names in {@code Location} has ended. */
    public Answer awaitJob(Answer accepted) throws IOException, InterruptedException {
        String job = accepted.location().getPath().replaceFirst(".*/api/v1", "");
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        Patience patience = new Patience();
        while (System.nanoTime() < end) {
            Answer answer = get(job);
            if (!UNDER_WAY.contains(answer.body().get("state").textValue())) {
                return answer;
            }
            patience.pause();
        }
        throw new AssertionError(job + " did not end");
    }

    public Answer send(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.at("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        validate(method, response);
        return new Answer(response);
    }

    /** What the product answers must be what its contract says. */
    private void validate(String method, HttpResponse<String> response) {
        String path = response.request().uri().getPath();
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(response.statusCode());
        response.headers().map().forEach((name, values) -> answer.withHeader(name, values));
        if (!response.body().isEmpty()) {
            answer.withBody(response.body());
        }
        var report = contract.validateResponse(
                path, Request.Method.valueOf(method.toUpperCase(Locale.ROOT)), answer.build());
        boolean undescribed = report.getMessages().stream()
                .allMatch(message -> message.getKey().equals("validation.request.operation.notAllowed"));
        if (report.hasErrors() && !(undescribed && response.statusCode() == 405)) {
            throw new AssertionError(method + " " + path + " " + response.statusCode() + " breaks the contract: "
                    + report.getMessages() + "\n" + response.body());
        }
    }

    /** An answer with its body as JSON. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + response.body(), e);
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no header " + name));
        }

        public String etag() {
            return header("ETag");
        }

        public String id() {
            return body().get("id").textValue();
        }

        public URI location() {
            return URI.create(header("Location"));
        }
    }
}
