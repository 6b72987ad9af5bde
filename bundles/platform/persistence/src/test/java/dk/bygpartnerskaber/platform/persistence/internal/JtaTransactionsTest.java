package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JtaTransactionsTest {
    private final TestDatabase database;
    private final Transactions transactions;

    private final TestDatabase.Kind kind;

    JtaTransactionsTest(TestDatabase.Kind kind) {
        this.kind = kind;
        database = TestDatabase.shared(kind, "db/test.sql");
        database.execute("DELETE FROM tst_word");
        transactions = database.transactions();
    }

    @Test
    void keepsWhatAWriteLeaves() {
        transactions.write(c -> insert(c, "fælles tredje"));

        assertThat(words()).isEqualTo(1);
    }

    @Test
    void rollsBackAWriteThatThrows() {
        assertThatThrownBy(() -> transactions.write(c -> {
                    insert(c, "netværk");
                    throw ProblemException.forbidden();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(words()).isZero();
    }

    @Test
    void aWriteInsideAWriteJoinsIt() {
        assertThatThrownBy(() -> transactions.write(outer -> {
                    insert(outer, "samarbejde");
                    transactions.write(inner -> insert(inner, "partnerskab"));
                    throw ProblemException.forbidden();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(words()).isZero();
    }

    @Test
    void aReadInsideAWriteSeesWhatThatHasWritten() {
        long seen = transactions.write(c -> {
            insert(c, "touch down");
            return words();
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void aRestartOfTheDatabaseServerCostsNobodyTheirWork() {
        assumeThat(kind).as("embedded H2 has no server").isEqualTo(TestDatabase.Kind.POSTGRESQL);
        openAllConnections();
        database.endConnections();
        transactions.write(c -> insert(c, "lokalforening"));

        openAllConnections();
        database.endConnections();
        assertThat(words()).isEqualTo(1);
    }

    private void openAllConnections() {
        CyclicBarrier all = new CyclicBarrier(TestDatabase.POOL);
        List<CompletableFuture<Boolean>> readers = IntStream.range(0, TestDatabase.POOL)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> transactions.read(c -> {
                            boolean answered = c.createStatement().execute("SELECT 1");
                            await(all);
                            return answered;
                        }),
                        task -> new Thread(task).start()))
                .toList();
        readers.forEach(CompletableFuture::join);
    }

    @Test
    void othersSeeNothingBeforeTheEnd() {
        transactions.write(c -> {
            insert(c, "kortlægning");
            assertThat(CompletableFuture.supplyAsync(this::words).join()).isZero();
            return null;
        });

        assertThat(words()).isEqualTo(1);
    }

    @Test
    void whoSwallowsTheFailureOfAJoinedWriteLosesItsOwnHalfToo() {
        assertThatThrownBy(() -> transactions.write(c -> {
                    insert(c, "den ene halvdel");
                    try {
                        transactions.write(inner -> {
                            throw ProblemException.forbidden();
                        });
                    } catch (ProblemException swallowed) {
                        return null;
                    }
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(words()).isZero();
    }

    @Test
    void isUsableAgainAfterAFailure() {
        assertThatThrownBy(() -> transactions.write(c -> c.createStatement().execute("no sql")))
                .isInstanceOf(IllegalStateException.class);

        keepsWhatAWriteLeaves();
    }

    @Test
    void doesTheWorkOnceMoreWhenAnotherTransactionTookTheKeyMeanwhile() throws Exception {
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> addOnce("ildsjæl", bothHaveLooked, attempts));

        addOnce("ildsjæl", bothHaveLooked, attempts);
        other.get(30, TimeUnit.SECONDS);

        assertThat(words()).isEqualTo(1);
        assertThat(attempts).hasValue(3);
    }

    private void addOnce(String word, CyclicBarrier bothHaveLooked, AtomicInteger attempts) {
        transactions.write(c -> {
            boolean missing = words() == 0;
            if (attempts.incrementAndGet() <= 2) {
                await(bothHaveLooked);
            }
            return missing ? insert(c, word) : 0;
        });
    }

    @Test
    void givesUpOnWorkThatCanNeverSucceed() {
        AtomicInteger attempts = new AtomicInteger();
        transactions.write(c -> insert(c, "forlængelse"));

        assertThatThrownBy(() -> transactions.write(c -> {
                    attempts.incrementAndGet();
                    return insert(c, "forlængelse");
                }))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(attempts).hasValue(3);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int insert(Connection connection, String word) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tst_word (word) VALUES (?)")) {
            insert.setString(1, word);
            return insert.executeUpdate();
        }
    }

    private long words() {
        return Long.parseLong(database.value("SELECT COUNT(*) FROM tst_word"));
    }
}
