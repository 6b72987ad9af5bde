package dk.bygpartnerskaber.itests.container;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * Runs our distribution once for all test classes of a suite: on embedded H2, as it comes, or with the system property
 * {@code itests.database=postgresql} on PostgreSQL, by the one file that an IT department edits.
 */
public final class AssemblyExtension implements BeforeAllCallback, ParameterResolver {

    /** What is to be stopped at the end of the test run. */
    private record Running(Product product, TestContainer container, Optional<EmbeddedPostgres> database)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            container.stop();
            if (database.isPresent()) {
                database.get().close();
            }
        }
    }

    private static Running start() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "product-");
        int port = KarafOptions.freePort();
        Path data = folder.resolve("data");
        List<Option> options = KarafOptions.assembly(port, data);
        options.add(editConfigurationFilePut("etc/dk.bygpartnerskaber.web.cfg", "proxies", Product.PROXY));
        Optional<EmbeddedPostgres> database = Optional.empty();
        if ("postgresql".equals(System.getProperty("itests.database"))) {
            database = Optional.of(EmbeddedPostgres.builder().start());
            Path file = Files.writeString(folder.resolve("datasource.cfg"), dataSource(database.get()));
            options.add(replaceConfigurationFile("etc/org.ops4j.datasource-bygpartnerskaber.cfg", file.toFile()));
        }
        TestContainer container =
                PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(options.toArray(Option[]::new)));
        container.start();
        Product product = new Product(URI.create("http://localhost:" + port + "/"), data).await();
        return new Running(product, container, database);
    }

    private static String dataSource(EmbeddedPostgres database) {
        return String.join(
                "\n",
                "osgi.jdbc.driver.class = org.postgresql.Driver",
                "url = " + database.getJdbcUrl("postgres", "postgres"),
                "user = postgres",
                "password = postgres",
                "dataSourceName = bygpartnerskaber",
                "pool = transx",
                "xa = true",
                "pool.maxPoolSize = 20",
                "pool.aliveBypassWindow = 2000000000",
                "");
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(AssemblyExtension.class))
                .getOrComputeIfAbsent(
                        "running",
                        key -> {
                            try {
                                return start();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        Running.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).product();
    }
}
