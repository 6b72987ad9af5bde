package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.bygpartnerskaber.itests.container.KarafOptions;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.options.extra.VMOption;
import org.osgi.framework.BundleContext;

/** What tests inside an untouched Karaf share. The body of the tests runs in the container. */
final class StockKaraf {
    static final String REGISTER = "bygpartnerskaber-register";

    private StockKaraf() {}

    static Option[] options() throws IOException {
        int port = KarafOptions.freePort();
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stock-");
        List<Option> options = KarafOptions.stock(port, data);
        options.add(new VMOption("-Ditests.port=" + port));
        options.add(new VMOption("-Dbygpartnerskaber.version=" + KarafOptions.VERSION));
        options.add(new VMOption("-Dkaraf.version=" + KarafOptions.KARAF_VERSION));
        options.add(new VMOption("-Ditests.repository=" + KarafOptions.REPOSITORY));
        return options.toArray(Option[]::new);
    }

    static URI features() {
        return URI.create("mvn:dk.bygpartnerskaber/bygpartnerskaber-features/"
                + System.getProperty("bygpartnerskaber.version") + "/xml/features");
    }

    /** The register with everything it needs. */
    static URI kar() {
        String version = System.getProperty("bygpartnerskaber.version");
        Path kar = Path.of(
                System.getProperty("itests.repository"),
                "dk/bygpartnerskaber/bygpartnerskaber-register",
                version,
                "bygpartnerskaber-register-" + version + ".kar");
        assertTrue(kar.toString(), Files.exists(kar));
        return kar.toUri();
    }

    static Product product() {
        return new Product(
                URI.create("http://localhost:" + System.getProperty("itests.port") + "/"),
                Path.of(System.getProperty("bygpartnerskaber.data")));
    }

    static String createOrganisation(String name) throws Exception {
        HttpResponse<String> answer = post("/api/v1/organisations", "application/json", "{\"name\":\"" + name + "\"}");
        assertEquals(answer.body(), 201, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(product().at(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Deletes a record, whatever its version. */
    static HttpResponse<String> delete(String path) throws Exception {
        return send(HttpRequest.newBuilder(product().at(path))
                .header("If-Match", "*")
                .DELETE());
    }

    static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(product().at(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        String pair = Product.USER + ":" + product().password();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(request.header("Authorization", "Basic " + basic).build(), BodyHandlers.ofString());
    }

    static List<String> ourBundles(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .map(bundle -> String.valueOf(bundle.getSymbolicName()))
                .filter(name -> name.startsWith("dk.bygpartnerskaber."))
                .toList();
    }

    /** Nothing of ours may warn; what untouched Karaf says about itself is listed in docs/install.md. */
    static void assertCleanLog() throws IOException {
        List<String> noise = entries(Path.of(System.getProperty("karaf.data"), "log/karaf.log")).stream()
                .filter(entry -> entry.matches("(?s)[^|]*\\| (WARN|ERROR) .*") || entry.contains("\n\tat "))
                .filter(entry -> Stream.of(KNOWN_NOISE)
                        .noneMatch(entry.lines().findFirst().orElseThrow()::contains))
                .toList();
        assertTrue(String.join("\n", noise), noise.isEmpty());
    }

    /** What the log says, each with the lines of its stack trace. */
    private static List<String> entries(Path log) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            if (entries.isEmpty() || line.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                entries.add(line);
            } else {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line);
            }
        }
        return entries;
    }

    private static final String[] KNOWN_NOISE = {
        // pax-transx takes the pause between the making of a pool and its first use for a leap of the clock
        "Thread starvation or clock leap detected",
        // stock Karaf at the end of its boot
        "org.apache.karaf.management.server",
        "org.apache.aries.jmx.core",
        // two of its threads that make the same management bean known at once
        "org.apache.aries.jmx.whiteboard",
        "Old style feature file"
    };
}
