package dk.bygpartnerskaber.network.core;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether activities ask for steps of relations. */
@Component(
        immediate = true,
        service = {})
public final class ActivityTimer {
    private static final Logger LOG = LoggerFactory.getLogger(ActivityTimer.class);
    private static final long PAUSE_SECONDS = 5;

    private final ActivitySteps steps;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-network-activities"));
    private boolean failing;

    @Activate
    public ActivityTimer(@Reference ActivitySteps steps) {
        this.steps = steps;
        timer.scheduleWithFixedDelay(this::run, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            steps.follow();
            failing = false;
        } catch (RuntimeException e) {
            // said once, until it works again
            if (!failing) {
                LOG.warn("Relations do not follow activities at the moment: {}", e.toString());
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
