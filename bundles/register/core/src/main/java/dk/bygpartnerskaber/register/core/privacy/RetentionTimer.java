package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns;
import dk.bygpartnerskaber.register.core.imports.ImportRuns;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few minutes whether it is the time of the nightly rules of retention, and throws away the files and previews
 * of yesterday.
 */
@Component(
        immediate = true,
        service = {})
public final class RetentionTimer {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionTimer.class);
    private static final int PAUSE_MINUTES = 10;

    private final RetentionNights nights;
    private final ImportRuns imports;
    private final BulkRuns bulkChanges;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-retention"));

    @Activate
    public RetentionTimer(@Reference RegisterStore store, @Reference Jobs jobs, @Reference Clock clock) {
        nights = new RetentionNights(store, jobs, clock);
        imports = new ImportRuns(store);
        bulkChanges = new BulkRuns(store);
        timer.scheduleWithFixedDelay(this::run, 1, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    public void run() {
        attempt(nights::submitDue, "the nightly rules of retention");
        attempt(imports::prune, "the files of yesterday");
        attempt(bulkChanges::prune, "the bulk changes of yesterday");
    }

    private static void attempt(Runnable task, String what) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not see to {}: {}", what, e.toString());
        }
    }

    @Deactivate
    public void stop() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
