package dk.bygpartnerskaber.platform.work.internal;

import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;

/**
 * Wakes the workers of this node. A job is submitted inside a transaction, whose end nobody tells: once the bell has been
 * rung, workers look again at short intervals for a while.
 */
@Component(service = Bell.class)
public final class Bell {
    private static final long PAUSE_MILLIS = 1_000;
    private static final long SHORT_PAUSE_MILLIS = 20;
    private static final long AWAKE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private long rung = System.nanoTime() - AWAKE_NANOS;

    synchronized void ring() {
        rung = System.nanoTime();
        notifyAll();
    }

    /** Waits for the bell, and no longer than it is time to look for work anyway. */
    synchronized void await() {
        try {
            wait(System.nanoTime() - rung < AWAKE_NANOS ? SHORT_PAUSE_MILLIS : PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
