package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The organisations of the register. Reading needs {@code READ}, creating and updating {@code EDIT}, deleting
 * {@code CURATE}; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface OrganisationService {

    Page<Organisation> list(Actor actor, OrganisationQuery query);

    Optional<Organisation> find(Actor actor, String id);

    /** Those of the ids that exist, in no particular order; for showing names beside ids. */
    List<Organisation> findAll(Actor actor, List<String> ids);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Organisation create(Actor actor, OrganisationDetails details);

    /**
     * Replaces the details; equal details change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Organisation update(Actor actor, String id, long version, OrganisationDetails details);

    /**
     * Deletes the organisation, takes it out of the partnerships in which it is a partner, and removes the roles that
     * people have or had there.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, or
     *     {@code organisation-in-use} when it is the own library of a partnership or a team
     */
    void delete(Actor actor, String id, long version);

    /** All partnerships that the organisation has a part in, as library or as partner, in order of their titles. */
    List<Partnership> partnershipsOf(Actor actor, String id);

    /** All keywords in use, in Danish order. */
    List<String> keywords(Actor actor);
}
