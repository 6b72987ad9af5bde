package dk.bygpartnerskaber.platform.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Carries out the jobs of one type. A module registers one as a service; jobs wait in the queue while it is away. The
 * type's name for people is the text {@code job.<type>}.
 */
@ConsumerType
public interface JobHandler {
    /** The type in the code, beginning with the module: {@code register.import}. */
    String type();

    /**
     * What whoever retries a job must be allowed to do, besides seeing it, as the job goes on as the one who started it.
     */
    default Optional<Permission> neededToRetry() {
        return Optional.empty();
    }

    /**
     * Carries out a job. It may be carried out again although its work was committed, when the node died right after
     * that: what is done already must be left as it is.
     *
     * @param actor who started the job, with what they may do now
     * @param progress to be told at each step, also from inside a transaction
     * @throws ProblemException when it cannot be carried out; its code is shown as the reason
     */
    void run(Actor actor, RecordRef subject, JobProgress progress);
}
