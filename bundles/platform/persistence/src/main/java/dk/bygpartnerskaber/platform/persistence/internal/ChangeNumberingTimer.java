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

/** Lets the changes be numbered twice a second. */
@Component(
        immediate = true,
        service = {})
public final class ChangeNumberingTimer {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeNumberingTimer.class);
    private static final long PAUSE_MILLIS = 500;

    private final ChangeNumbering numbering;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-numbering"));
    private boolean failing;

    @Activate
    public ChangeNumberingTimer(@Reference ChangeNumbering numbering) {
        this.numbering = numbering;
        timer.scheduleWithFixedDelay(this::run, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            while (numbering.isDue() && numbering.number() == ChangeNumbering.BATCH) {
                // there may be more
            }
            failing = false;
        } catch (RuntimeException | Error e) {
            // nothing may end the timer; the database may be away for a while: say so once
            if (!failing) {
                LOG.warn("Changes are not numbered at the moment: {}", e.toString());
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
