package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LoginThrottleTest {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final Security security;

    LoginThrottleTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            security.throttle.attempt("anne", HERE);
        }
    }

    @Test
    void aFewMistakesCostNothing() {
        assertThatCode(() -> fail(5)).doesNotThrowAnyException();
    }

    @Test
    void moreMistakesMustWaitTwiceAsLongEachTime() {
        fail(5);
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        assertThatCode(() -> fail(1)).doesNotThrowAnyException();
        security.pass(Duration.ofSeconds(2));
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        assertThatCode(() -> fail(1)).doesNotThrowAnyException();
    }

    @Test
    void triesAtTheSameMomentAreCountedOneByOne() {
        AtomicInteger throttled = new AtomicInteger();
        CompletableFuture<?>[] tries = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                security.throttle.attempt("anne", HERE);
                            } catch (ProblemException e) {
                                throttled.incrementAndGet();
                            }
                        },
                        task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(tries).join();

        assertThat(throttled).hasValue(15);
    }

    @Test
    void othersAreNotKeptOutOfTheAccount() {
        fail(5);
        assertThrottled();
        assertThatCode(() -> security.throttle.attempt("anne", ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void aRightPasswordClearsTheRecord() {
        fail(5);
        security.throttle.succeeded("anne", HERE);
        assertThatCode(() -> fail(5)).doesNotThrowAnyException();
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        for (int failures = 0; failures < 1_000; failures++) {
            assertThat(LoginThrottle.waitAfter(failures))
                    .isLessThanOrEqualTo(Duration.ofMinutes(15))
                    .isGreaterThanOrEqualTo(LoginThrottle.waitAfter(Math.max(0, failures - 1)));
        }
    }

    private void assertThrottled() {
        assertThatThrownBy(() -> security.throttle.attempt("anne", HERE))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("login-throttled"));
    }
}
