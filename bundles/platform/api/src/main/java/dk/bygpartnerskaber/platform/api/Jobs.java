package dk.bygpartnerskaber.platform.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The jobs of the installation: rows that any node takes up, one at a time each. Everybody sees, cancels and retries
 * their own; {@link Permission#CURATE} or {@link Permission#ADMINISTER} all, but for retrying those whose
 * {@link JobHandler} asks for more. A job acts as who submitted it, with what
 * that one may do when it runs. Ended jobs are deleted after 90 days.
 */
@ProviderType
public interface Jobs {
    /**
     * Puts a job at the end of the queue; within a transaction, once that is committed.
     *
     * @param type that of a {@link JobHandler}
     */
    Job submit(Actor actor, String type, RecordRef subject);

    /**
     * The latest first.
     *
     * @param state only those in it
     */
    Page<Job> list(Actor actor, Optional<Job.State> state, PageRequest page);

    Optional<Job> find(Actor actor, String id);

    /**
     * Takes a job from the queue, or tells it to stop, which it does at its next step.
     *
     * @throws ProblemException {@code not-found}, or {@code job-ended} when there is nothing to stop
     */
    Job cancel(Actor actor, String id);

    /** Whether the actor may retry a job, should it fail or be cancelled, and its handler is there. */
    boolean mayRetry(Actor actor, Job job);

    /**
     * Puts a job that failed or was cancelled into the queue again.
     *
     * @throws ProblemException {@code not-found}, {@code forbidden} when its handler asks for a permission that the actor
     *     does not have, {@code job-module-away} when nobody can say what it asks for, or {@code job-not-retryable}
     */
    Job retry(Actor actor, String id);
}
