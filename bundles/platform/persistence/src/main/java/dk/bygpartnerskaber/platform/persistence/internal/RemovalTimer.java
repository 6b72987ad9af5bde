package dk.bygpartnerskaber.platform.persistence.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets modules hear of removals that were made on a node that does not have them, as happens while one is installed. */
@Component(
        immediate = true,
        service = {})
public final class RemovalTimer {
    private static final Logger LOG = LoggerFactory.getLogger(RemovalTimer.class);
    private static final long PAUSE_SECONDS = 5;

    private final JdbcRemovals removals;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-removals"));
    private boolean failing;

    @Activate
    public RemovalTimer(@Reference JdbcRemovals removals) {
        this.removals = removals;
        timer.scheduleWithFixedDelay(this::run, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            removals.replayMissed();
            failing = false;
        } catch (RuntimeException e) {
            // said once, until it works again
            if (!failing) {
                LOG.warn("A module does not follow what is removed elsewhere: {}", e.toString());
            }
            failing = true;
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
