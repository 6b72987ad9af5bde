package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes one change to many records: try out, confirm. Changing needs {@code EDIT}, deleting {@code CURATE}, as with a single
 * record; every method speaks of the actor's own bulk changes only, which are kept for 24 hours. A confirmed one is carried
 * out by a job of type {@value #JOB}: each record by itself, with the rules, the permission and the entry in the change log
 * of any other edit. A record that somebody has changed since the preview is left alone.
 */
@ProviderType
public interface BulkChangeService {
    /** Type of the job that carries a bulk change out; its subject is of type {@value #SUBJECT}. */
    String JOB = "register.bulk";

    /** What bulk changes are called where jobs refer to them. */
    String SUBJECT = "bulk-change";

    /** How long a bulk change and its receipt are kept. */
    Duration KEPT = Duration.ofHours(24);

    /** The most records of one bulk change. */
    int MAX_RECORDS = 10_000;

    /**
     * Tells what a change would do; nothing is changed. Whoever confirms here that the value is no CPR number is not asked
     * again when the change is carried out.
     *
     * @param ids of the records, 1 to {@link #MAX_RECORDS}; repetitions count once
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with fields {@code ids}, {@code field},
     *     {@code action}, {@code value}, {@code replacement}
     */
    BulkRun preview(Actor actor, BulkChange change, List<String> ids);

    Optional<BulkRun> find(Actor actor, String id);

    /**
     * Has what is planned carried out by a job. When that is cancelled, what it has changed stays changed, and confirming
     * again goes on with the rest.
     *
     * @return the bulk change under way
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code bulk-nothing} when nothing is
     *     planned (any more), or {@code bulk-running}
     */
    BulkRun confirm(Actor actor, String id);
}
