package dk.bygpartnerskaber.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as a child process. */
final class KarafProcess {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;

    private KarafProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static KarafProcess start(Options options) throws IOException, CannotStartException {
        boolean windows = File.separatorChar == '\\';
        Path script = options.karaf().resolve(windows ? "bin/karaf.bat" : "bin/karaf");
        if (!Files.exists(script)) {
            throw new CannotStartException(
                    "There is no distribution in " + options.karaf() + ". Start without --no-build.");
        }
        Path work = options.data().resolve("karaf");
        delete(work.resolve("cache"));
        Files.createDirectories(work.resolve("log"));
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log/console.log").toFile());
        builder.environment().put("KARAF_DATA", work.toString());
        builder.environment().merge("EXTRA_JAVA_OPTS", settings(options), (given, ours) -> given + " " + ours);
        return new KarafProcess(builder.start(), URI.create("http://localhost:" + options.port() + "/"));
    }

    private static String settings(Options options) {
        return String.join(
                " ",
                List.of(
                        "-Dbygpartnerskaber.data=" + options.data(),
                        "-Dbygpartnerskaber.port=" + options.port(),
                        "-Dbygpartnerskaber.demo=" + options.demo(),
                        // several instances may run on one machine: no fixed port but that of the web
                        "-Dbygpartnerskaber.ssh.port=0",
                        "-Dkaraf.lock.dir=" + options.data()));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Waits until the product says that it is ready. */
    void awaitReady() throws IOException, InterruptedException, CannotStartException {
        URL ready = address.resolve("health/ready").toURL();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
            if (isOk(ready)) {
                return;
            }
        }
        stop();
        throw new CannotStartException("The product did not start.");
    }

    // java.net.http would take a second of the processor from the product that is starting
    private static boolean isOk(URL address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.openConnection();
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop, and waits until it has. */
    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
