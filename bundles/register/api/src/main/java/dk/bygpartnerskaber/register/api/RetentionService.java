package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets people go whom nobody needs any more, as {@link PrivacyService#erase} does it. What stands elsewhere goes with them
 * by the texts that their records suggest, except those that are another record's own name, e-mail address or phone
 * number. All methods need {@code PROTECT}; what is refused is refused with a
 * {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface RetentionService {
    /** The type of the jobs that carry rules out. */
    String JOB = "register.retention";

    /** How many people a preview names, on a page and to programs: whether somebody may go is looked up one by one. */
    int SHOWN = 100;

    /** All rules; none is nightly until somebody says so. */
    List<RetentionRule> rules(Actor actor);

    /**
     * Changes a rule.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code stale}, or {@code invalid}, field {@code months}
     */
    RetentionRule configure(Actor actor, RetentionKind kind, long version, int months, boolean nightly);

    /**
     * What a rule would do now; changes nothing.
     *
     * @param limit the most people to look at
     */
    RetentionPreview preview(Actor actor, RetentionKind kind, int limit);

    /**
     * Has a rule carried out now, as the actor, for those alone whom the caller has seen.
     *
     * @param version the version of the rule whose preview the caller has seen
     * @param people the ids of those in the preview; to whom the rule does not apply is left
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code stale}, {@code invalid}, field {@code people}, when
     *     there are none, or {@code retention-running} while it is being carried out or waits for that
     */
    Job run(Actor actor, RetentionKind kind, long version, List<String> people);

    /**
     * What rules have done, the latest first.
     *
     * @param limit the most to read
     */
    List<RetentionRun> log(Actor actor, int limit);
}
