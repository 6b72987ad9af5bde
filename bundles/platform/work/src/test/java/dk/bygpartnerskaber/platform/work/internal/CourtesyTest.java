package dk.bygpartnerskaber.platform.work.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Callers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CourtesyTest {
    private static final long MILLI = MILLISECONDS.toNanos(1);

    private long now;
    private int tidied;

    private Courtesy courtesy(Callers callers) {
        return new Courtesy(callers, () -> tidied++, () -> now, nanos -> now += nanos);
    }

    private void work(long millis) {
        now += millis * MILLI;
    }

    /** How long, in milliseconds. */
    private long aside(Courtesy courtesy) {
        long before = now;
        courtesy.stepAside();
        return (now - before) / MILLI;
    }

    @Test
    void aJobDoesNotWaitWhenNobodyHasAskedForAWhile() {
        Courtesy courtesy = courtesy(() -> Duration.ofSeconds(1));
        work(100);
        assertThat(aside(courtesy)).isZero();
    }

    @Test
    void aJobWaitsUntilTheLastCallerHasTheAnswerAndDoesNotAskAgainAtOnce() {
        long answered = 105 * MILLI;
        Courtesy courtesy = courtesy(() -> Duration.ofNanos(Math.max(0, now - answered)));
        work(100);
        assertThat(aside(courtesy)).isEqualTo(65);
        assertThat(aside(courtesy)).isZero();
    }

    @Test
    void howeverManyAskAJobWorksANinthOfTheTime() {
        Courtesy courtesy = courtesy(() -> Duration.ZERO);
        long waited = 0;
        for (int i = 0; i < 100; i++) {
            work(10);
            waited += aside(courtesy);
        }
        assertThat(waited).isEqualTo(8_000);
    }

    @Test
    void whatAJobHasWorkedAloneDoesNotMakeItWaitForLong() {
        AtomicBoolean asking = new AtomicBoolean();
        Courtesy courtesy = courtesy(() -> asking.get() ? Duration.ZERO : Duration.ofMinutes(1));
        now += TimeUnit.MINUTES.toNanos(5);
        aside(courtesy);
        asking.set(true);
        assertThat(aside(courtesy)).isEqualTo(250);
    }

    @Test
    void aJobOfManySmallStepsTidiesUpNowAndThen() {
        Courtesy courtesy = courtesy(() -> Duration.ofMinutes(1));
        for (int i = 0; i < 100; i++) {
            work(2);
            courtesy.stepAside();
        }
        assertThat(tidied).isEqualTo(10);
    }

    @Test
    void aJobTidiesUpAfterEachLongStep() {
        Courtesy courtesy = courtesy(() -> Duration.ZERO);
        for (int i = 0; i < 10; i++) {
            work(50);
            courtesy.stepAside();
        }
        assertThat(tidied).isEqualTo(10);
    }
}
