package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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
            assertThat(tries("anne", HERE, false)).isFalse();
        }
    }

    private boolean tries(String account, String address, boolean right) {
        return security.throttle.attempt(account, address, () -> right);
    }

    @Test
    void aFewMistakesCostNothing() {
        fail(4);
        assertThat(tries("anne", HERE, true)).isTrue();
    }

    @Test
    void moreMistakesMustWaitTwiceAsLongEachTime() {
        fail(5);
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        fail(1);
        security.pass(Duration.ofSeconds(2));
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        assertThat(tries("anne", HERE, true)).isTrue();
    }

    @Test
    void othersAreNotKeptOutOfTheAccount() {
        fail(5);
        assertThrottled();
        assertThat(tries("anne", ELSEWHERE, true)).isTrue();
    }

    @Test
    void aRightPasswordClearsTheRecord() {
        fail(4);
        assertThat(tries("anne", HERE, true)).isTrue();
        fail(4);
        assertThat(tries("anne", HERE, true)).isTrue();
    }

    @Test
    void guessesAtTheSameTimeAreCountedOneByOne() throws Exception {
        AtomicInteger compared = new AtomicInteger();
        Callable<Boolean> guess = () -> {
            try {
                return security.throttle.attempt("anne", HERE, () -> {
                    compared.incrementAndGet();
                    return false;
                });
            } catch (ProblemException throttled) {
                return false;
            }
        };
        Security.atOnce(Collections.nCopies(20, guess));
        assertThat(compared).hasValue(5);
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
        assertThatThrownBy(() -> tries("anne", HERE, true))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("login-throttled"));
    }
}
