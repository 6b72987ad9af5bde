package dk.bygpartnerskaber.itests.container;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** Runs our distribution once for all test classes that use the same database. */
public abstract class AssemblyExtension implements BeforeAllCallback, ParameterResolver {

    /** On embedded H2, as it comes. */
    public static final class OnH2 extends AssemblyExtension {
        @Override
        Running start(Path folder) throws Exception {
            return run(folder, List.of(), () -> {});
        }
    }

    /** On PostgreSQL, by the one file that an IT department edits. */
    public static final class OnPostgreSql extends AssemblyExtension {
        @Override
        Running start(Path folder) throws Exception {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            Path file = Files.writeString(folder.resolve("datasource.cfg"), dataSource(database));
            Option replaced = replaceConfigurationFile("etc/org.ops4j.datasource-bygpartnerskaber.cfg", file.toFile());
            return run(folder, List.of(replaced), database::close);
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
                    "");
        }
    }

    @FunctionalInterface
    interface Closing {
        void close() throws IOException;
    }

    /** A running container with what it stands on; closed at the end of the test run. */
    @SuppressWarnings("deprecation") // the type that JUnit 5.14 still closes in a store's order
    record Running(Product product, TestContainer container, Closing beneath)
            implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() throws IOException {
            container.stop();
            beneath.close();
        }
    }

    abstract Running start(Path folder) throws Exception;

    static Running run(Path folder, List<Option> more, Closing beneath) throws Exception {
        int port = KarafOptions.freePort();
        Path data = folder.resolve("data");
        List<Option> options = KarafOptions.assembly(port, data);
        options.addAll(more);
        ExamSystem system = PaxExamRuntime.createServerSystem(options.toArray(Option[]::new));
        TestContainer container = PaxExamRuntime.createContainer(system);
        container.start();
        Product product = new Product(URI.create("http://localhost:" + port + "/"), data).await();
        return new Running(product, container, beneath);
    }

    private Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(AssemblyExtension.class))
                .getOrComputeIfAbsent(getClass(), type -> startInNewFolder(), Running.class);
    }

    private Running startInNewFolder() {
        try {
            return start(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "product-"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
