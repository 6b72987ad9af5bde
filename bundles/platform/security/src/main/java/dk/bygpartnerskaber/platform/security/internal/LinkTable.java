package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.security.OneTimeLink;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The SQL of one-time links; kept by the hash of their token, one at a time for each user. */
final class LinkTable {
    private static final Duration LIFE = Duration.ofDays(7);

    private LinkTable() {}

    /** A new link; an earlier one of the user ends. */
    static OneTimeLink create(Connection connection, String userId, Instant now) throws SQLException {
        Sql.update(connection, "DELETE FROM sec_link WHERE user_id = ? OR expires < ?", userId, now);
        OneTimeLink link = new OneTimeLink(Passwords.token(), now.plus(LIFE));
        Sql.update(
                connection,
                "INSERT INTO sec_link (id, user_id, expires) VALUES (?, ?, ?)",
                Digests.sha256(link.token()),
                userId,
                link.expires());
        return link;
    }

    /** The enabled user whom a link lets in. */
    static Optional<User> user(Connection connection, String token, Instant now) throws SQLException {
        String sql = "SELECT " + UserTable.COLUMNS + " FROM sec_link l JOIN sec_user u ON u.id = l.user_id"
                + " WHERE l.id = ? AND l.expires > ? AND u.enabled = TRUE";
        return Sql.one(connection, sql, UserTable::read, Digests.sha256(token), now);
    }

    /** Whether the link was still there: of two who use it at once, one does. */
    static boolean use(Connection connection, String token) throws SQLException {
        return Sql.update(connection, "DELETE FROM sec_link WHERE id = ?", Digests.sha256(token)) == 1;
    }
}
