package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Jobs;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits a moment for a job that was just submitted: a small one is done by then, and its receipt can be shown at once. */
final class JobPatience {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private JobPatience() {}

    static void await(Jobs jobs, Actor actor, String job) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && jobs.find(actor, job).filter(j -> !j.state().isEnded()).isPresent()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
