package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives committed rows of the change log their positions, in a transaction of its own: whoever reads by position misses
 * nothing because a slower transaction committed later. Rows of one record are numbered in the order in which they were
 * written, as the later change can only have begun when the earlier one was committed.
 *
 * <p>One node at a time does it: the row of {@code plt_numbering} is its lease, and locked while it numbers, so that a
 * node that has lost its lease without noticing cannot number beside the next one.
 */
@Component(service = ChangeNumbering.class)
public final class ChangeNumbering {
    static final int BATCH = 1_000;
    static final Duration LEASE = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final Clock clock;
    private final String node = Ids.next();

    @Activate
    public ChangeNumbering(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether there are rows without a position; asks without writing. */
    boolean isDue() {
        return transactions.read(connection -> !unnumbered(connection, 1, "").isEmpty());
    }

    /**
     * Numbers the rows that have no position yet, at most {@value #BATCH}; not those that a transaction holds.
     *
     * @return how many; none when another node holds the lease
     */
    int number() {
        return transactions.write(connection -> {
            Optional<Long> last = lease(connection);
            return last.isEmpty() ? 0 : number(connection, last.get());
        });
    }

    /** Takes or prolongs the lease; the position given last, if it was free or ours. */
    private Optional<Long> lease(Connection connection) throws SQLException {
        Instant now = clock.instant();
        String take = "UPDATE plt_numbering SET holder = ?, held_until = ?"
                + " WHERE id = 1 AND (holder = ? OR held_until < ?)";
        if (Sql.update(connection, take, node, now.plus(LEASE), node, now) == 0) {
            return Optional.empty();
        }
        return Sql.one(connection, "SELECT last_position FROM plt_numbering WHERE id = 1", row -> row.getLong(1));
    }

    private static int number(Connection connection, long last) throws SQLException {
        List<String> ids = free(connection);
        if (ids.isEmpty()) {
            return 0;
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE plt_change SET position = ? WHERE id = ?")) {
            long position = last;
            for (String id : ids) {
                update.setLong(1, ++position);
                update.setString(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
        Sql.update(connection, "UPDATE plt_numbering SET last_position = ? WHERE id = 1", last + ids.size());
        return ids.size();
    }

    /**
     * Of the next rows those that nobody holds, locked: who erases data holds many for long, and would wait in turn for a
     * row that is being numbered. What came later to a record waits with what is held of it.
     */
    private static List<String> free(Connection connection) throws SQLException {
        Set<String> locked = unnumbered(connection, BATCH, " FOR UPDATE SKIP LOCKED").stream()
                .map(Row::id)
                .collect(Collectors.toSet());
        Set<String> waiting = new HashSet<>();
        List<String> free = new ArrayList<>();
        for (Row row : unnumbered(connection, BATCH, "")) {
            if (locked.contains(row.id()) && !waiting.contains(row.record())) {
                free.add(row.id());
            } else {
                waiting.add(row.record());
            }
        }
        return free;
    }

    private record Row(String id, String record) {}

    private static List<Row> unnumbered(Connection connection, int most, String lock) throws SQLException {
        String sql = "SELECT id, record_id FROM plt_change WHERE position IS NULL ORDER BY seq FETCH FIRST " + most
                + " ROWS ONLY" + lock;
        return Sql.list(connection, sql, row -> new Row(row.getString(1), row.getString(2)));
    }
}
