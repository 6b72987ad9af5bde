package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The activities of partnerships. Reading needs {@code READ}, creating and updating {@code EDIT}, deleting {@code CURATE};
 * whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface ActivityService {

    Page<Activity> list(Actor actor, ActivityQuery query);

    Optional<Activity> find(Actor actor, String id);

    /** Those of the ids that exist, in no particular order; for showing titles beside ids. */
    List<Activity> findAll(Actor actor, List<String> ids);

    /** Activities that are over and do not say yet what they gave, the latest first. */
    List<Activity> awaitingGain(Actor actor, int most);

    /** Sums of the activities of each of the partnerships, by their ids. */
    Map<String, ActivityFigures> figures(Actor actor, List<String> partnerships);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Activity create(Actor actor, ActivityDetails details);

    /**
     * Replaces the details; equal details change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Activity update(Actor actor, String id, long version, ActivityDetails details);

    /**
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, or {@code archive-hold}
     *     where its partnership must be kept
     */
    void delete(Actor actor, String id, long version);
}
