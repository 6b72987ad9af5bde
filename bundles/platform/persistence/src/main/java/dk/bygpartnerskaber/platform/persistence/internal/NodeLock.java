package dk.bygpartnerskaber.platform.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Keeps two nodes from migrating at once. On PostgreSQL a lock of a database session, which a killed node cannot leave
 * behind; the file of embedded H2 is open in one process only, so there is nothing to lock.
 */
final class NodeLock implements AutoCloseable {
    // any constant will do that no other program on the database uses: "byg" in ASCII
    private static final int KEY = 0x627967;

    private final Connection connection;

    private NodeLock(Connection connection) {
        this.connection = connection;
    }

    static NodeLock on(DataSource dataSource) throws SQLException {
        NodeLock lock = new NodeLock(dataSource.getConnection());
        try {
            lock.call("pg_advisory_lock");
            return lock;
        } catch (SQLException e) {
            lock.connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            call("pg_advisory_unlock");
        }
    }

    private void call(String function) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT " + function + "(" + KEY + ")");
            }
        }
    }
}
