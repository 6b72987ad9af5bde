package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
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
            security.throttle.failed("anne", HERE);
        }
    }

    @Test
    void aFewMistakesCostNothing() {
        fail(4);
        assertThatCode(() -> security.throttle.check("anne", HERE)).doesNotThrowAnyException();
    }

    @Test
    void moreMistakesMustWaitTwiceAsLongEachTime() {
        fail(5);
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        assertThatCode(() -> security.throttle.check("anne", HERE)).doesNotThrowAnyException();
        fail(1);
        security.pass(Duration.ofSeconds(2));
        assertThrottled();
        security.pass(Duration.ofSeconds(2));
        assertThatCode(() -> security.throttle.check("anne", HERE)).doesNotThrowAnyException();
    }

    @Test
    void othersAreNotKeptOutOfTheAccount() {
        fail(30);
        assertThatCode(() -> security.throttle.check("anne", ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void aRightPasswordClearsTheRecord() {
        fail(4);
        security.throttle.succeeded("anne", HERE);
        fail(4);
        assertThatCode(() -> security.throttle.check("anne", HERE)).doesNotThrowAnyException();
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
        assertThatThrownBy(() -> security.throttle.check("anne", HERE))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("login-throttled"));
    }
}
