package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is to be done, by whom and when. Reading needs {@code READ}, all else {@code EDIT}; whatever is refused is refused with
 * a {@link dk.bygpartnerskaber.platform.api.ProblemException}. What follows a contact that the actor may not see is not there
 * for them, unless they are to do it.
 */
@ProviderType
public interface FollowUpService {

    Page<FollowUp> list(Actor actor, FollowUpQuery query);

    /** All open ones that a person is to do, the one that is due first at the top. */
    List<FollowUp> waitingFor(Actor actor, String person);

    Optional<FollowUp> find(Actor actor, String id);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    FollowUp create(Actor actor, FollowUpDetails details);

    /**
     * Replaces the details, as when it is moved to another day or handed over; equal details change nothing.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    FollowUp update(Actor actor, String id, long version, FollowUpDetails details);

    /**
     * Says what has become of it; {@code OPEN} takes it up again.
     *
     * @param note up to 500 characters, required when it is dropped
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    FollowUp close(Actor actor, String id, long version, FollowUpState state, String note);
}
