package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
        return transactions.read(connection -> !unnumbered(connection, 1).isEmpty());
    }

    /**
     * Numbers the rows that have no position yet, at most {@value #BATCH}.
     *
     * @return how many; none when another node holds the lease
     */
    int number() {
        return transactions.write(connection -> {
            OptionalLong last = lease(connection);
            return last.isEmpty() ? 0 : number(connection, last.getAsLong());
        });
    }

    /** Takes or prolongs the lease; the position given last, if it was free or ours. */
    private OptionalLong lease(Connection connection) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String take = "UPDATE plt_numbering SET holder = ?, held_until = ?"
                + " WHERE id = 1 AND (holder = ? OR held_until < ?)";
        try (PreparedStatement update = connection.prepareStatement(take)) {
            update.setString(1, node);
            update.setObject(2, now.plus(LEASE));
            update.setString(3, node);
            update.setObject(4, now);
            if (update.executeUpdate() == 0) {
                return OptionalLong.empty();
            }
        }
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT last_position FROM plt_numbering WHERE id = 1");
                ResultSet row = query.executeQuery()) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        }
    }

    private static int number(Connection connection, long last) throws SQLException {
        List<String> ids = unnumbered(connection, BATCH);
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
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE plt_numbering SET last_position = ? WHERE id = 1")) {
            update.setLong(1, last + ids.size());
            update.executeUpdate();
        }
        return ids.size();
    }

    private static List<String> unnumbered(Connection connection, int most) throws SQLException {
        String sql = "SELECT id FROM plt_change WHERE position IS NULL ORDER BY seq FETCH FIRST " + most + " ROWS ONLY";
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
