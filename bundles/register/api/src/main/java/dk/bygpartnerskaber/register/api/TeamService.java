package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The teams and departments of the own libraries. Reading needs {@code READ}, creating and updating {@code EDIT}, deleting
 * {@code CURATE}; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface TeamService {

    Page<Team> list(Actor actor, TeamQuery query);

    Optional<Team> find(Actor actor, String id);

    /** Those of the ids that exist, in no particular order; for showing names beside ids. */
    List<Team> findAll(Actor actor, List<String> ids);

    /** All teams that the person is a member of, in order of their names. */
    List<Team> teamsOf(Actor actor, String person);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Team create(Actor actor, TeamDetails details);

    /**
     * Replaces the details; equal details change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Team update(Actor actor, String id, long version, TeamDetails details);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale} */
    void delete(Actor actor, String id, long version);
}
