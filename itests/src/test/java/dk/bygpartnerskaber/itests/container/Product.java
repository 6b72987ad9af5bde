package dk.bygpartnerskaber.itests.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The running product as tests see it.
 *
 * @param address its base address, with a slash at the end
 * @param data its data folder
 */
public record Product(URI address, Path data) {
    public static final String USER = "admin";

    /** The only address whose {@code X-Forwarded-*} the product believes. */
    public static final String PROXY = "127.0.0.2";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    public URI at(String path) {
        return address.resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    public int port() {
        return address.getPort();
    }

    /** The generated first password, from where people find it. */
    public String password() {
        try {
            return Files.readString(data.resolve("first-login.txt"))
                    .lines()
                    .filter(line -> line.startsWith("password: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("password: ".length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is ready. */
    public Product await() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        HttpClient client = HttpClient.newHttpClient();
        while (!isReady(client)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready within " + LONGEST_START);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return this;
    }

    private boolean isReady(HttpClient client) {
        try {
            HttpRequest ready = HttpRequest.newBuilder(at("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
