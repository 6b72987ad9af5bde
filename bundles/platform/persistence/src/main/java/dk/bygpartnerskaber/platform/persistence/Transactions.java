package dk.bygpartnerskaber.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way to open a transaction on the data source {@code bygpartnerskaber}.
 *
 * <p>A write inside a write joins it: what several modules' units and plain JDBC write becomes visible together or not
 * at all. A write whose work throws is rolled back, with the one it joined. Each write is flushed before it returns, so
 * that versions are the final ones. Entities must not leave the work.
 *
 * <p>Work may be done again, in a new transaction, when the database refuses it for what another transaction did at the
 * same moment (a deadlock, an equal key), or when its connection turns out to be dead, as all are after a restart of the
 * database: it must have no effect beyond the database.
 */
@ProviderType
public interface Transactions {

    /** Work on a plain connection, which the caller must not close. */
    @FunctionalInterface
    interface SqlWork<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Reads with the unit's entity manager; inside a write it sees what that has written. */
    <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work);

    /**
     * Writes with the unit's entity manager.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code stale} when somebody else changed a record first
     */
    <T> T write(EntityManagerFactory unit, Function<EntityManager, T> work);

    /** Reads with plain SQL; inside a write it sees what that has written and flushed. */
    <T> T read(SqlWork<T> work);

    /** Writes with plain SQL. */
    <T> T write(SqlWork<T> work);
}
