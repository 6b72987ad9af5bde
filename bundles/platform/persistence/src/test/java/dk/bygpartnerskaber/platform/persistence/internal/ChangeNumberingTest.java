package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChangeNumberingTest {
    private static final Actor LIS = new Actor("u-1", "Lis Bo", Set.of());
    private static final int WRITERS = 10;
    private static final int WRITES = 40;
    private static final int RECORDS = 5;

    private static final Actor READER = new Actor("u2", "Bo", Set.of(Permission.HISTORY));

    private final TestDatabase database;
    private final AdjustableClock clock = new AdjustableClock();
    private final ChangeLog changes;
    private final ChangeHistory history;

    ChangeNumberingTest(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind).migrate("db/persistence.sql").migrate("db/test-grown.sql");
        history = new JdbcChangeHistory(database.transactions(), new SchemaReady("persistence"));
        changes = new JdbcChangeLog(database.transactions(), clock, new SchemaReady("persistence"));
    }

    private ChangeNumbering node() {
        return new ChangeNumbering(database.transactions(), clock, new SchemaReady("persistence"));
    }

    private void change(String record) {
        changes.record(LIS, "test", new RecordRef("word", record), Kind.UPDATED, List.of());
    }

    @Test
    void positionsGoOnWhereTheyEndedAlsoWhenTheLastRowsAreGone() {
        change("a");
        change("b");
        assertThat(node().number()).isEqualTo(2);
        database.execute("DELETE FROM plt_change");
        clock.pass(ChangeNumbering.LEASE.plusSeconds(1));

        change("c");
        assertThat(node().number()).isEqualTo(1);
        assertThat(database.value("SELECT position FROM plt_change")).isEqualTo("3");
    }

    @Test
    void oneNodeAtATimeNumbersAndAnotherTakesOverWhenItIsSilent() {
        ChangeNumbering first = node();
        ChangeNumbering second = node();
        change("a");
        assertThat(first.number()).isEqualTo(1);

        change("b");
        assertThat(second.number()).isZero();
        clock.pass(ChangeNumbering.LEASE.plusSeconds(1));
        assertThat(second.number()).isEqualTo(1);

        change("c");
        assertThat(first.number()).isZero();
        assertThat(second.number()).isEqualTo(1);
    }

    @Test
    void whoErasesForLongIsNotWaitedForButTheRecordKeepsItsOrder() {
        change("a");
        change("b");
        ChangeNumbering node = node();
        database.transactions().write(connection -> {
            Sql.update(connection, "UPDATE plt_change SET fields = '[]' WHERE record_id = 'a'");
            // on threads of their own, as others do it
            CompletableFuture.runAsync(() -> change("a")).join();
            assertThat(CompletableFuture.supplyAsync(node::number).join()).isEqualTo(1);
            return null;
        });
        assertThat(database.value("SELECT record_id FROM plt_change WHERE position = 1"))
                .isEqualTo("b");

        assertThat(node.number()).isEqualTo(2);
        assertThat(database.value("SELECT position FROM plt_change WHERE record_id = 'a' ORDER BY seq"))
                .isEqualTo("2");
    }

    @Test
    void aReaderByPositionGetsEachChangeOnceAndThoseOfARecordInTheirOrder() {
        IntStream.range(0, RECORDS)
                .forEach(i -> database.execute("INSERT INTO tst_word (word, meaning) VALUES ('" + i + "', '0')"));
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(this::write, task -> new Thread(task).start()))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));

        List<Row> read = new ArrayList<>();
        ChangeNumbering numbering = node();
        for (int round = 1; read.size() < WRITERS * WRITES; round++) {
            if (round % 20 == 0) {
                // the node that held the lease was killed; the next one must wait until it has run out
                numbering = node();
                assertThat(numbering.number()).isZero();
                clock.pass(ChangeNumbering.LEASE.plusSeconds(1));
            }
            // before numbering: the last rows may be committed meanwhile
            boolean written = all.isDone();
            int numbered = numbering.number();
            read.addAll(after(read.isEmpty() ? 0 : read.get(read.size() - 1).position()));
            assertThat(numbered > 0 || !written || read.size() == WRITERS * WRITES)
                    .as("everything that was committed is numbered")
                    .isTrue();
        }
        all.join();

        assertThat(read).extracting(Row::position).containsExactlyElementsOf(positions());
        Map<String, Integer> last = new HashMap<>();
        for (Row row : read) {
            assertThat(row.value()).isEqualTo(last.getOrDefault(row.record(), 0) + 1);
            last.put(row.record(), row.value());
        }
    }

    private static List<Long> positions() {
        return IntStream.rangeClosed(1, WRITERS * WRITES)
                .mapToObj(Long::valueOf)
                .toList();
    }

    private void write() {
        for (int i = 0; i < WRITES; i++) {
            String record = String.valueOf(ThreadLocalRandom.current().nextInt(RECORDS));
            database.transactions().write(connection -> {
                int value = next(connection, record);
                FieldChange change = new FieldChange("n", null, String.valueOf(value));
                changes.record(LIS, "test", new RecordRef("word", record), Kind.UPDATED, List.of(change));
                return null;
            });
        }
    }

    /** One more than the record has, which is locked as each change of a record does it. */
    private static int next(Connection connection, String record) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT meaning FROM tst_word WHERE word = ? FOR UPDATE");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE tst_word SET meaning = ? WHERE word = ?")) {
            query.setString(1, record);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                int value = Integer.parseInt(row.getString(1)) + 1;
                update.setString(1, String.valueOf(value));
                update.setString(2, record);
                update.executeUpdate();
                return value;
            }
        }
    }

    private record Row(long position, String record, int value) {}

    private List<Row> after(long position) {
        return history.after(READER, position, ChangeHistory.MAX_LIMIT).stream()
                .map(change -> new Row(
                        change.position().getAsLong(),
                        change.record().id(),
                        Integer.parseInt(String.valueOf(change.fields().get(0).after()))))
                .toList();
    }

    private static final class AdjustableClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));

        void pass(Duration duration) {
            now.updateAndGet(instant -> instant.plus(duration));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
