package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionService;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The jobs that carry rules of retention out; of a rule that the caller holds there is one at a time. */
final class RetentionQueue {
    /** Sees the jobs of everybody. */
    private static final Actor READER = new Actor("system:retention", "system:retention", Set.of(Permission.CURATE));

    private final Jobs jobs;

    RetentionQueue(Jobs jobs) {
        this.jobs = jobs;
    }

    Job submit(Actor actor, RetentionKind kind) {
        return jobs.submit(actor, RetentionService.JOB, subject(kind));
    }

    /** Whether a job of the rule is queued or running. */
    boolean has(RetentionKind kind) {
        return Stream.of(Job.State.QUEUED, Job.State.RUNNING).anyMatch(state -> has(kind, state));
    }

    private boolean has(RetentionKind kind, Job.State state) {
        Optional<String> cursor = Optional.empty();
        do {
            Page<Job> page =
                    jobs.list(READER, Optional.of(state), new PageRequest(PageRequest.MAX_LIMIT, cursor, false));
            if (page.items().stream().anyMatch(job -> job.subject().equals(subject(kind)))) {
                return true;
            }
            cursor = page.next();
        } while (cursor.isPresent());
        return false;
    }

    private static RecordRef subject(RetentionKind kind) {
        return new RecordRef(RetentionServiceImpl.TYPE, kind.code());
    }
}
