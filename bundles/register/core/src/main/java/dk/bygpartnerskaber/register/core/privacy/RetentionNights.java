package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.time.Clock;
import java.time.LocalTime;

/** Has nightly rules of retention carried out once a night, on one of the nodes. */
public final class RetentionNights {
    private static final LocalTime FROM = LocalTime.of(2, 0);
    private static final LocalTime TO = LocalTime.of(6, 0);

    private final RegisterStore store;
    private final RetentionQueue queue;
    private final Clock clock;
    private final RetentionTables tables;

    public RetentionNights(RegisterStore store, Jobs jobs, Clock clock) {
        this.store = store;
        queue = new RetentionQueue(jobs);
        this.clock = clock;
        tables = new RetentionTables(store);
    }

    /** Puts the rules of this night into the queue, each once, whoever asks. */
    void submitDue() {
        LocalTime now = LocalTime.now(clock);
        if (now.isBefore(FROM) || now.isAfter(TO)) {
            return;
        }
        for (RetentionKind kind : RetentionKind.values()) {
            store.write(entities -> {
                if (tables.take(kind) && !queue.has(kind)) {
                    queue.submit(RetentionJob.NIGHT, kind);
                }
                return null;
            });
        }
    }
}
