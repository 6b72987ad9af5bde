package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which colleague knows whom. Reading needs {@code READ}, all else {@code EDIT}; whatever is refused is refused with a
 * {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 *
 * <p>What follows from the contact log follows from those contacts only that the actor may see.
 */
@ProviderType
public interface AcquaintanceService {

    Page<Acquaintance> list(Actor actor, AcquaintanceQuery query);

    Optional<Acquaintance> find(Actor actor, String id);

    /**
     * Says that a colleague knows somebody.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}; its field {@code topic} with
     *     {@code acquaintance-exists} and the id when that is said already
     */
    Acquaintance create(Actor actor, AcquaintanceDetails details);

    /**
     * Replaces the details; equal details change nothing.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Acquaintance update(Actor actor, String id, long version, AcquaintanceDetails details);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale} */
    void delete(Actor actor, String id, long version);

    /**
     * The colleagues who know an organisation, or somebody there, or a person: those of the latest contact first, then by
     * their names. Those who have left are among them.
     */
    List<Knower> whoKnows(Actor actor, RecordRef record);

    /**
     * Those of the records that rest on one person: of all who are on the staff, one alone was in contact in the last 24
     * months or is said to know them.
     */
    Set<RecordRef> restingOnOnePerson(Actor actor, Collection<RecordRef> records);
}
