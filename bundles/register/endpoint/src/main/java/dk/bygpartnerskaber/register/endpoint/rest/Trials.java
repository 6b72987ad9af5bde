package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Trials of imports, which a caller who sends a short list need not ask about twice. */
final class Trials {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(20);

    private Trials() {}

    /** The import once it has been tried out, or as it is after some seconds. */
    static ImportRun await(ImportService imports, Actor actor, ImportRun given) {
        ImportRun run = given;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (run.status() == ImportRun.Status.TRYING && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            run = imports.find(actor, run.id()).orElse(given);
        }
        return run;
    }
}
