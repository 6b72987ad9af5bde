package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions as rows, so that all nodes share them and an ended one is over at once; kept by the hash of their token. */
@Component(service = SessionTable.class)
public final class SessionTable {
    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration ABSOLUTE = Duration.ofHours(24);
    // writing "seen" on each request would make every read a write
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public SessionTable(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Starts a session of the user under a new token. */
    Session start(User user, String token) {
        Session session = new Session(Digests.sha256(token), user.actor(), user.language(), Passwords.token());
        transactions.write(c -> insert(c, session, user));
        return session;
    }

    /** The session of a token, unless it has ended, timed out or its user is disabled. */
    Optional<Session> find(String token) {
        String id = Digests.sha256(token);
        OffsetDateTime now = now();
        String sql = "SELECT " + UserTable.COLUMNS + ", s.csrf, s.seen FROM sec_session s JOIN sec_user u"
                + " ON u.id = s.user_id WHERE s.id = ? AND s.seen > ? AND s.created > ? AND u.enabled = TRUE";
        return transactions.read(c -> {
            try (PreparedStatement query = c.prepareStatement(sql)) {
                query.setString(1, id);
                query.setObject(2, now.minus(IDLE));
                query.setObject(3, now.minus(ABSOLUTE));
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    User user = UserTable.read(row);
                    touch(id, row.getObject(9, OffsetDateTime.class), now);
                    return Optional.of(new Session(id, user.actor(), user.language(), row.getString(8)));
                }
            }
        });
    }

    void end(String token) {
        endWhere("id = ?", Digests.sha256(token));
    }

    void endAllBut(Session keep) {
        transactions.write(c -> {
            try (PreparedStatement delete =
                    c.prepareStatement("DELETE FROM sec_session WHERE user_id = ? AND id <> ?")) {
                delete.setString(1, keep.actor().id());
                delete.setString(2, keep.id());
                return delete.executeUpdate();
            }
        });
    }

    private void endWhere(String condition, Object value) {
        transactions.write(c -> {
            try (PreparedStatement delete = c.prepareStatement("DELETE FROM sec_session WHERE " + condition)) {
                delete.setObject(1, value);
                return delete.executeUpdate();
            }
        });
    }

    private int insert(Connection connection, Session session, User user) throws SQLException {
        endWhere("seen < ?", now().minus(ABSOLUTE));
        String sql = "INSERT INTO sec_session (id, user_id, csrf, created, seen) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, session.id());
            insert.setString(2, user.id());
            insert.setString(3, session.csrf());
            insert.setObject(4, now());
            insert.setObject(5, now());
            return insert.executeUpdate();
        }
    }

    private void touch(String id, OffsetDateTime seen, OffsetDateTime now) {
        if (seen.plus(SEEN_PRECISION).isAfter(now)) {
            return;
        }
        transactions.write(c -> {
            try (PreparedStatement update = c.prepareStatement("UPDATE sec_session SET seen = ? WHERE id = ?")) {
                update.setObject(1, now);
                update.setString(2, id);
                return update.executeUpdate();
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
