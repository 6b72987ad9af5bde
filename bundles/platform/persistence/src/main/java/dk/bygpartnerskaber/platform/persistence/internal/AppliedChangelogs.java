package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which changelogs the database has had, by the digest of their text: loading Liquibase only to learn that there is
 * nothing to do costs a second of every start.
 */
final class AppliedChangelogs {
    private final Connection connection;

    /** Only under the lock of {@link NodeLock}: two nodes cannot make the table at once. */
    AppliedChangelogs(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS plt_changelog ("
                    + "path VARCHAR(200) NOT NULL PRIMARY KEY, digest VARCHAR(64) NOT NULL)");
        }
    }

    boolean contain(String path, String digest) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM plt_changelog WHERE path = ? AND digest = ?")) {
            query.setString(1, path);
            query.setString(2, digest);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    void add(String path, String digest) throws SQLException {
        execute("DELETE FROM plt_changelog WHERE path = ?", path);
        execute("INSERT INTO plt_changelog (path, digest) VALUES (?, ?)", path, digest);
    }

    private void execute(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static String digest(ClassLoader changelogs, String path) {
        try (InputStream text = changelogs.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalArgumentException("no changelog " + path);
            }
            return Digest.sha256(text.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
