package dk.bygpartnerskaber.itests.container;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** One running instance of our distribution. */
public record Node(Product product, TestContainer container) {

    /** @param postgresql address of the database; empty for an embedded one of its own */
    public static Node start(Optional<String> postgresql) throws IOException {
        return start(postgresql, Map.of());
    }

    /** @param mail settings of the mail server */
    public static Node start(Optional<String> postgresql, Map<String, String> mail) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "product-");
        int port = KarafOptions.freePort();
        Path data = folder.resolve("data");
        List<Option> options = KarafOptions.assembly(port, data);
        options.add(editConfigurationFilePut("etc/dk.bygpartnerskaber.web.cfg", "proxies", Product.PROXY));
        mail.forEach(
                (key, value) -> options.add(editConfigurationFilePut("etc/dk.bygpartnerskaber.mail.cfg", key, value)));
        if (postgresql.isPresent()) {
            Path file = Files.writeString(folder.resolve("datasource.cfg"), dataSource(postgresql.get()));
            options.add(replaceConfigurationFile("etc/org.ops4j.datasource-bygpartnerskaber.cfg", file.toFile()));
        }
        TestContainer container =
                PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(options.toArray(Option[]::new)));
        container.start();
        return new Node(new Product(URI.create("http://localhost:" + port + "/"), data).await(), container);
    }

    private static String dataSource(String url) {
        return String.join(
                "\n",
                "osgi.jdbc.driver.class = org.postgresql.Driver",
                "url = " + url,
                "user = postgres",
                "password = postgres",
                "dataSourceName = bygpartnerskaber",
                "pool = transx",
                "xa = true",
                "pool.maxPoolSize = 20",
                "pool.aliveBypassWindow = 2000000000",
                "");
    }

    public void stop() {
        container.stop();
    }

    /** Ends its process at once, as a power cut does. */
    public void kill() {
        String mark = product.data().toAbsolutePath().toString();
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info()
                        .arguments()
                        .filter(all -> Arrays.stream(all).anyMatch(one -> one.endsWith(mark)))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
