package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Idempotency.Answer;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class JdbcIdempotencyTest {
    private static final Actor LIS = new Actor("u-1", "Lis Bo", Set.of());
    private static final Actor BO = new Actor("u-2", "Bo Lis", Set.of());
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final byte[] BODY = "{\"name\":\"Danmarks Rockmuseum\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "{\"name\":\"Eplehuset\"}".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database;
    private final JdbcIdempotency idempotency;
    private final AtomicInteger executions = new AtomicInteger();

    JdbcIdempotencyTest(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/persistence.sql");
        database.execute("DELETE FROM plt_idempotency");
        idempotency = at(NOON);
    }

    private JdbcIdempotency at(Instant now) {
        return new JdbcIdempotency(
                database.transactions(), Clock.fixed(now, ZoneOffset.UTC), new SchemaReady("persistence"));
    }

    private Answer create() {
        int n = executions.incrementAndGet();
        return new Answer(201, "/api/v1/organisations/" + n, "\"" + n + "\"");
    }

    @Test
    void answersARepeatedRequestWithoutCarryingItOutAgain() {
        Answer first = idempotency.once(LIS, "k1", BODY, this::create);
        Answer second = idempotency.once(LIS, "k1", BODY, this::create);

        assertThat(second).isEqualTo(first).isEqualTo(new Answer(201, "/api/v1/organisations/1", "\"1\""));
        assertThat(executions).hasValue(1);
    }

    @Test
    void refusesAKeyThatComesBackWithAnotherBody() {
        idempotency.once(LIS, "k1", BODY, this::create);

        assertThatThrownBy(() -> idempotency.once(LIS, "k1", OTHER, this::create))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void keysOfDifferentActorsDoNotMeet() {
        idempotency.once(LIS, "k1", BODY, this::create);
        idempotency.once(BO, "k1", OTHER, this::create);

        assertThat(executions).hasValue(2);
    }

    @Test
    void remembersNothingOfARequestThatFailed() {
        assertThatThrownBy(() -> idempotency.once(LIS, "k1", BODY, () -> {
                    throw ProblemException.notFound();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(idempotency.once(LIS, "k1", OTHER, this::create).status()).isEqualTo(201);
    }

    @Test
    void ofTwoRequestsAtOnceOnlyOneIsCarriedOut() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> idempotency.once(LIS, "k1", BODY, () -> {
            started.countDown();
            await(release);
            return create();
        }));
        await(started);
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> {
            release.countDown();
            return idempotency.once(LIS, "k1", BODY, this::create);
        });

        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(first.get(30, TimeUnit.SECONDS));
        assertThat(executions).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsAnswersForADayAndPrunesThemLater() {
        idempotency.once(LIS, "k1", BODY, this::create);

        at(NOON.plus(Duration.ofHours(25))).once(LIS, "k2", BODY, this::create);
        assertThat(rows()).isEqualTo(2);
        at(NOON.plus(Duration.ofHours(49))).once(LIS, "k3", BODY, this::create);
        assertThat(rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "nul\0", "linje\nskift", "ÆØÅ"})
    void refusesKeysThatAreNotVisibleAscii(String key) {
        Supplier<Answer> work = this::create;
        assertThatThrownBy(() -> idempotency.once(LIS, key, BODY, work)).isInstanceOf(ProblemException.class);
    }

    private int rows() {
        return Integer.parseInt(database.value("SELECT COUNT(*) FROM plt_idempotency"));
    }
}
