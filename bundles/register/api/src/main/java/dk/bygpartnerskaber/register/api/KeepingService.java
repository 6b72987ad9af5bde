package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Why people are kept in the register, whether they know, and who has to be looked at again. What is refused is refused
 * with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface KeepingService {

    /** What holds for people whose records say nothing else; needs {@code READ}. */
    PrivacySettings settings(Actor actor);

    /**
     * Changes what holds; needs {@code PROTECT}.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code stale}, or {@code invalid} with what is wrong per
     *     field
     */
    PrivacySettings configure(Actor actor, long version, PrivacyDefaults defaults);

    /**
     * The people whose day of {@link PrivacyDefaults#reviewOf} has come, without those of the examples, in order of their
     * names; needs {@code PROTECT}.
     *
     * @param limit the most to read; the page has the total, and no next one
     */
    Page<Person> toReview(Actor actor, int limit);

    /**
     * The people who have not been told what is kept about them, those known longest first: all but those who gave the
     * data themselves, those who are or were staff, and those of the examples; needs {@code PROTECT}.
     *
     * @param limit the most to read; the page has the total, and no next one
     */
    Page<Person> toInform(Actor actor, int limit);

    /**
     * Somebody has looked at the person and keeps them: the day for the next time is moved on from today by the months of
     * the settings. Needs {@code PROTECT}.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale}
     */
    Person reviewed(Actor actor, String id, long version);

    /**
     * The person has been told today what is kept about them. Needs {@code EDIT} or {@code PROTECT}.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale}
     */
    Person informed(Actor actor, String id, long version);

    /**
     * The person has been told what is kept about them. Needs {@code EDIT} or {@code PROTECT}.
     *
     * @param on the day
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}, field
     *     {@code informedOn}
     */
    Person informed(Actor actor, String id, long version, LocalDate on);
}
