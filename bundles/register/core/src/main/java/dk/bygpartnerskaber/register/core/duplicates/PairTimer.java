package dk.bygpartnerskaber.register.core.duplicates;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether records are to be compared with the others. */
@Component(
        immediate = true,
        service = {})
public final class PairTimer {
    private static final Logger LOG = LoggerFactory.getLogger(PairTimer.class);
    private static final int PAUSE_SECONDS = 3;

    private final PairFinder finder;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-duplicates"));

    @Activate
    public PairTimer(@Reference PairFinder finder) {
        this.finder = finder;
        timer.scheduleWithFixedDelay(this::run, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            long start = System.nanoTime();
            while (finder.work() && !timer.isShutdown()) {
                // people come first: after a large import this goes on for a while
                LockSupport.parkNanos(System.nanoTime() - start);
                start = System.nanoTime();
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not compare records with the others: {}", e.toString());
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
