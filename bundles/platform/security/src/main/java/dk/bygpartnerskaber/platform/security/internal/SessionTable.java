package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.OpenSession;
import dk.bygpartnerskaber.platform.security.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions as rows, so that all nodes share them and an ended one is over at once; kept by the hash of their token. */
@Component(service = SessionTable.class, configurationPid = SessionTable.PID)
public final class SessionTable {
    static final String PID = "dk.bygpartnerskaber.security";

    // writing "seen" on each request would make every read a write
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);
    private static final int SEEN_PARTS = 20;
    private static final String LIVING = "s.seen > ? AND s.created > ?";

    /** How long sessions live; the configuration {@value SessionTable#PID}. Less than one of either counts as one. */
    public @interface Limits {
        /** Minutes without a request after which one must log in again, at the latest; at most a twentieth earlier. */
        int idleMinutes() default 8 * 60;

        /** Hours after the login after which one must log in again. */
        int absoluteHours() default 24;
    }

    private final Transactions transactions;
    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;
    private final Duration precision;

    @Activate
    public SessionTable(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema,
            Limits limits) {
        this.transactions = transactions;
        this.clock = clock;
        idle = Duration.ofMinutes(Math.max(1, limits.idleMinutes()));
        absolute = Duration.ofHours(Math.max(1, limits.absoluteHours()));
        Duration part = idle.dividedBy(SEEN_PARTS);
        precision = part.compareTo(SEEN_PRECISION) < 0 ? part : SEEN_PRECISION;
    }

    /**
     * Starts a session of the user under a new token.
     *
     * @param user as it was when its password was compared
     * @throws ProblemException {@code login-refused} when it was closed or got another password meanwhile
     */
    Session start(User user, String token, Origin origin) {
        Session session = new Session(Digests.sha256(token), user.actor(), user.language(), Passwords.token());
        Instant now = clock.instant();
        transactions.write(c -> {
            Sql.update(c, "DELETE FROM sec_session WHERE seen < ?", now.minus(absolute));
            if (!UserTable.lockUnchanged(c, user)) {
                throw new ProblemException(ProblemException.Kind.UNAUTHENTICATED, "login-refused", List.of());
            }
            return Sql.update(
                    c,
                    "INSERT INTO sec_session (id, user_id, csrf, created, seen, address, browser)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    session.id(),
                    user.id(),
                    session.csrf(),
                    now,
                    now,
                    origin.address(),
                    origin.browser());
        });
        return session;
    }

    /** The session of a token, unless it has ended, timed out or its user is disabled. */
    Optional<Session> find(String token) {
        String id = Digests.sha256(token);
        Instant now = clock.instant();
        String sql = "SELECT " + UserTable.COLUMNS + ", s.csrf, s.seen FROM sec_session s JOIN sec_user u"
                + " ON u.id = s.user_id WHERE s.id = ? AND u.enabled = TRUE AND " + LIVING;
        Optional<Used> used =
                transactions.read(c -> Sql.one(c, sql, row -> Used.read(id, row), id, seenAfter(now), bornAfter(now)));
        used.filter(session -> session.seen().plus(precision).isBefore(now))
                .ifPresent(session -> write("UPDATE sec_session SET seen = ? WHERE id = ?", now, id));
        return used.map(Used::session);
    }

    private record Used(Session session, Instant seen) {
        static Used read(String id, ResultSet row) throws SQLException {
            User user = UserTable.read(row);
            Session session = new Session(id, user.actor(), user.language(), row.getString("csrf"));
            return new Used(session, Sql.instant(row, "seen"));
        }
    }

    /** The living sessions of a user, the one used last first. */
    List<OpenSession> of(Actor user, Session current) {
        Instant now = clock.instant();
        String sql = "SELECT s.id, s.created, s.seen, s.browser, s.address FROM sec_session s"
                + " WHERE s.user_id = ? AND " + LIVING + " ORDER BY s.seen DESC, s.id";
        return transactions.read(
                c -> Sql.list(c, sql, row -> open(row, current), user.id(), seenAfter(now), bornAfter(now)));
    }

    private static OpenSession open(ResultSet row, Session current) throws SQLException {
        String id = row.getString("id");
        return new OpenSession(
                id,
                id.equals(current.id()),
                Sql.instant(row, "created"),
                Sql.instant(row, "seen"),
                Objects.requireNonNullElse(row.getString("browser"), ""),
                Objects.requireNonNullElse(row.getString("address"), ""));
    }

    private Instant seenAfter(Instant now) {
        return now.minus(idle);
    }

    private Instant bornAfter(Instant now) {
        return now.minus(absolute);
    }

    void end(String token) {
        write("DELETE FROM sec_session WHERE id = ?", Digests.sha256(token));
    }

    /** Ends a session of the user's own. */
    void end(Actor user, String id) {
        write("DELETE FROM sec_session WHERE id = ? AND user_id = ?", id, user.id());
    }

    void endAllBut(Session keep) {
        write(
                "DELETE FROM sec_session WHERE user_id = ? AND id <> ?",
                keep.actor().id(),
                keep.id());
    }

    void endAll(String userId) {
        write("DELETE FROM sec_session WHERE user_id = ?", userId);
    }

    private void write(String sql, Object... values) {
        transactions.write(c -> Sql.update(c, sql, values));
    }
}
