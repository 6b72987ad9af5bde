package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has had the mail of which Monday. A node takes a row for itself before it sends, so that no other node does. */
@Component(service = MondayRows.class)
public final class MondayRows {
    /** Longer than a mail can take, with all the times that a mail server may let one wait. */
    static final Duration LEASE = Duration.ofMinutes(15);

    /** How a mail ended. */
    enum End {
        SENT,
        NOTHING
    }

    /**
     * A mail that this node sends.
     *
     * @param attempts how often it has been tried, this time included
     */
    record Claim(String user, LocalDate monday, String holder, int attempts) {}

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public MondayRows(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=mail)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Ids of users whose mail has gone out, needs none, or must wait. */
    Set<String> settled(LocalDate monday) {
        String sql = "SELECT user_id FROM mai_monday WHERE monday = ? AND (state <> 'OPEN' OR held_until >= ?)";
        return new HashSet<>(
                transactions.read(connection -> Sql.list(connection, sql, row -> row.getString(1), monday, now())));
    }

    /** Takes the mail of a user; nothing when another node has it, or has had it. */
    Optional<Claim> claim(String user, LocalDate monday) {
        String holder = Ids.next();
        return transactions.write(connection -> claim(connection, user, monday, holder));
    }

    // of two nodes that insert at once one is refused for the equal key, and comes here again by Transactions
    private Optional<Claim> claim(Connection connection, String user, LocalDate monday, String holder)
            throws SQLException {
        Instant now = now();
        String sql = "UPDATE mai_monday SET holder = ?, held_until = ?, attempts = attempts + 1"
                + " WHERE user_id = ? AND monday = ? AND state = 'OPEN' AND held_until < ?";
        if (Sql.update(connection, sql, holder, now.plus(LEASE), user, monday, now) == 0) {
            if (attempts(connection, user, monday).isPresent()) {
                return Optional.empty();
            }
            Sql.update(connection, "DELETE FROM mai_monday WHERE user_id = ? AND monday < ?", user, monday);
            Sql.update(
                    connection,
                    "INSERT INTO mai_monday (user_id, monday, state, holder, held_until, attempts)"
                            + " VALUES (?, ?, 'OPEN', ?, ?, 1)",
                    user,
                    monday,
                    holder,
                    now.plus(LEASE));
        }
        return attempts(connection, user, monday).map(attempts -> new Claim(user, monday, holder, attempts));
    }

    private static Optional<Integer> attempts(Connection connection, String user, LocalDate monday)
            throws SQLException {
        String sql = "SELECT attempts FROM mai_monday WHERE user_id = ? AND monday = ?";
        return Sql.one(connection, sql, row -> row.getInt(1), user, monday);
    }

    void end(Claim claim, End end) {
        write("UPDATE mai_monday SET state = ? WHERE user_id = ? AND monday = ? AND holder = ?", end.name(), claim);
    }

    /** Lets the mail wait, for whichever node comes first then. */
    void putOff(Claim claim, Instant until) {
        write("UPDATE mai_monday SET held_until = ? WHERE user_id = ? AND monday = ? AND holder = ?", until, claim);
    }

    private void write(String sql, Object value, Claim claim) {
        transactions.write(
                connection -> Sql.update(connection, sql, value, claim.user(), claim.monday(), claim.holder()));
    }

    /** Now, as precise as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
