package dk.bygpartnerskaber.itests.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks after what takes time: soon at first, then ever less often, as a job steps aside for everybody who asks. */
public final class Patience {
    private static final long MOST_MILLIS = 250;

    private long millis = 10;

    public void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        millis = Math.min(MOST_MILLIS, 2 * millis);
    }
}
