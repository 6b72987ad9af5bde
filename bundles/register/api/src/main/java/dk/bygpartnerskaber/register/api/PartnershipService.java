package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The partnerships of the register. Reading needs {@code READ}, creating and updating {@code EDIT}, deleting
 * {@code CURATE}; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface PartnershipService {

    Page<Partnership> list(Actor actor, PartnershipQuery query);

    Optional<Partnership> find(Actor actor, String id);

    /** Those of the ids that exist, in no particular order; for showing titles beside ids. */
    List<Partnership> findAll(Actor actor, List<String> ids);

    /** Those that grew out of a partnership, in order of their titles. */
    List<Partnership> originatingFrom(Actor actor, String id);

    /** Ids of everybody who is responsible for a partnership, in order of their names. */
    List<String> responsiblePeople(Actor actor);

    /**
     * Looks at details without writing them.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field
     */
    void check(Actor actor, PartnershipDetails details);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field */
    Partnership create(Actor actor, PartnershipDetails details);

    /**
     * Replaces the details; equal details change nothing, not even the version.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Partnership update(Actor actor, String id, long version, PartnershipDetails details);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale} */
    void delete(Actor actor, String id, long version);
}
