package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Relations and how they move. Reading needs {@code READ}, creating and changing {@code EDIT}, deleting {@code CURATE};
 * whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 *
 * <p>Some steps are asked about first: {@code unusual-step}, which also needs a reason, and {@code look-at-vision}, when a
 * paused relation is taken up again. They are done for an actor who {@linkplain Actor#confirming confirms} that problem.
 */
@ProviderType
public interface RelationService {

    Page<Relation> list(Actor actor, RelationQuery query);

    /** All that a record has a part in, whichever side it is or as the matter; open ones first, then the latest. */
    List<Relation> of(Actor actor, RecordRef record);

    /**
     * The open relations that a person looks after and that are due, but for those that rest; the most pressing first, which
     * is the one that has been due for the longest as measured by how often contact is wanted.
     *
     * @param most at most so many
     */
    List<Relation> needingCare(Actor actor, String owner, int most);

    Optional<Relation> find(Actor actor, String id);

    /** The steps of a relation, the latest first; none when there is no such relation. */
    List<RelationStep> history(Actor actor, String id);

    /**
     * Creates a relation with its first step.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}; its field {@code theirs} with
     *     {@code relation-exists} and the id when the two have one about this matter already
     */
    Relation create(Actor actor, RelationDetails details, Standing standing);

    /**
     * Replaces the owner and the intervals; equal ones change nothing.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Relation update(Actor actor, String id, long version, RelationDetails details);

    /**
     * Takes a step; one to where it stands already changes nothing but what is said about it.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale}, {@code invalid},
     *     {@code unusual-step} or {@code look-at-vision}
     */
    Relation move(Actor actor, String id, long version, Standing standing);

    /**
     * Lets a relation remind nobody before a day.
     *
     * @param until later than today
     * @param reason up to 500 characters, required
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Relation putOff(Actor actor, String id, long version, LocalDate until, String reason);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} or {@code stale} */
    void delete(Actor actor, String id, long version);
}
