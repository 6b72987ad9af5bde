package dk.bygpartnerskaber.platform.work.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Callers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CourtesyTest {
    private static final long MILLI = MILLISECONDS.toNanos(1);

    private long now;

    private Courtesy courtesy(Callers callers) {
        return new Courtesy(callers, () -> now, nanos -> now += nanos);
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
    void aJobDoesNotWaitWhileNobodyAsks() {
        Courtesy courtesy = courtesy(() -> 0);
        work(100);
        assertThat(aside(courtesy)).isZero();
    }

    @Test
    void aJobWaitsUntilTheLastCallerHasTheAnswer() {
        AtomicInteger asking = new AtomicInteger(10);
        Courtesy courtesy = courtesy(() -> asking.getAndUpdate(left -> Math.max(0, left - 1)));
        work(100);
        assertThat(aside(courtesy)).isEqualTo(5);
        assertThat(aside(courtesy)).isZero();
    }

    @Test
    void howeverManyAskAJobWorksAThirdOfTheTime() {
        Courtesy courtesy = courtesy(() -> 8);
        long waited = 0;
        for (int i = 0; i < 100; i++) {
            work(10);
            waited += aside(courtesy);
        }
        assertThat(waited).isEqualTo(2_000);
    }

    @Test
    void whatAJobHasWorkedAloneDoesNotMakeItWaitForLong() {
        AtomicInteger asking = new AtomicInteger();
        Courtesy courtesy = courtesy(asking::get);
        now += TimeUnit.MINUTES.toNanos(5);
        aside(courtesy);
        asking.set(1);
        assertThat(aside(courtesy)).isEqualTo(250);
    }
}
