package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Callers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets one job step aside until callers have been quiet for a while, as who has just been answered soon asks again; so a
 * long one is not felt at the desks. It never waits for more than {@value #SHARE} times as long as the job has worked, so
 * that the job gets on however many callers there are. Before it steps aside it tidies up, now and then. For one thread.
 */
final class Courtesy {
    private static final int SHARE = 8;
    private static final Duration ENOUGH = Duration.ofMillis(60);
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** Steps may be much shorter. */
    private static final long TIDY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    private final Callers callers;
    private final Runnable tidyUp;
    private final LongSupplier clock;
    private final LongConsumer nap;
    private long left;
    private long since;
    private long tidied;

    /** @param tidyUp what others would else have to do for the job when they go on */
    Courtesy(Callers callers, Runnable tidyUp) {
        this(callers, tidyUp, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * @param tidyUp what others would else have to do for the job when they go on
     * @param clock in nanoseconds
     * @param nap lets about as many nanoseconds go by
     */
    Courtesy(Callers callers, Runnable tidyUp, LongSupplier clock, LongConsumer nap) {
        this.callers = callers;
        this.tidyUp = tidyUp;
        this.clock = clock;
        this.nap = nap;
        since = clock.getAsLong();
        tidied = since;
    }

    /** To be called between two steps of the work. */
    void stepAside() {
        if (clock.getAsLong() - tidied >= TIDY_NANOS) {
            tidyUp.run();
            tidied = clock.getAsLong();
        }
        long began = clock.getAsLong();
        left = Math.min(MOST_NANOS, left + SHARE * (began - since));
        since = began;
        while (since - began < left && callers.quiet().compareTo(ENOUGH) < 0) {
            nap.accept(NAP_NANOS);
            since = clock.getAsLong();
        }
        left -= since - began;
    }
}
