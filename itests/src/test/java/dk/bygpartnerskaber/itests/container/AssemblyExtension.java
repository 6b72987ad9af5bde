package dk.bygpartnerskaber.itests.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs our distribution once for all test classes of a suite: on embedded H2, as it comes, or with the system property
 * {@code itests.database=postgresql} on PostgreSQL, by the one file that an IT department edits.
 */
public final class AssemblyExtension implements BeforeAllCallback, ParameterResolver {

    /** What is to be stopped at the end of the test run. */
    private record Running(Node node, Optional<EmbeddedPostgres> database) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            node.stop();
            if (database.isPresent()) {
                database.get().close();
            }
        }
    }

    private static Running start() throws Exception {
        Optional<EmbeddedPostgres> database = "postgresql".equals(System.getProperty("itests.database"))
                ? Optional.of(EmbeddedPostgres.builder().start())
                : Optional.empty();
        Optional<String> url = database.map(d -> d.getJdbcUrl("postgres", "postgres"));
        return new Running(Node.start(url), database);
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
        return running(context).node().product();
    }
}
