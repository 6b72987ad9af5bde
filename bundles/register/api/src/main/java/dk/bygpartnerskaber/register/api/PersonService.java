package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The people of the register. Reading needs {@code READ}, creating and updating {@code EDIT}, deleting {@code CURATE};
 * whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 *
 * <p>To tie a person to a user other than oneself, and to loosen another's tie, needs {@code CURATE}.
 */
@ProviderType
public interface PersonService {

    Page<Person> list(Actor actor, PersonQuery query);

    Optional<Person> find(Actor actor, String id);

    /** Those of the ids that exist, in Danish order of their names; for showing names beside ids. */
    List<Person> findAll(Actor actor, List<String> ids);

    /** Everybody who has or had a role at the organisation, in order of their names. */
    List<Person> peopleOf(Actor actor, String organisation);

    /** Everybody with a role that this person took over, in order of their names. */
    List<Person> predecessorsOf(Actor actor, String id);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Person create(Actor actor, PersonDetails details);

    /**
     * Replaces the details; equal details change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Person update(Actor actor, String id, long version, PersonDetails details);

    /**
     * Ends a role, and hands it over where that is asked for.
     *
     * @return the person whose role ended
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}, its
     *     fields those of {@link RoleEnd}
     */
    Person endRole(Actor actor, String id, long version, RoleEnd end);

    /**
     * Deletes the person, takes them out of teams and partnerships, and out of the roles of others that name them as
     * successor.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale}
     */
    void delete(Actor actor, String id, long version);
}
