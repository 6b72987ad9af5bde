package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The contact log. Reading needs {@code READ}, noting and changing {@code EDIT}, deleting {@code CURATE} or to have noted it
 * oneself; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 *
 * <p>Confidential contacts are there only for who noted them, who took part, and who has {@code READ_CONFIDENTIAL}; others
 * find none. They count as contact all the same.
 */
@ProviderType
public interface InteractionService {

    Page<Interaction> list(Actor actor, InteractionQuery query);

    Optional<Interaction> find(Actor actor, String id);

    /**
     * Notes a contact. All relations with those who took part count as looked after from then on.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what is wrong per field
     */
    default Interaction log(Actor actor, InteractionDetails details) {
        return log(actor, details, Optional.empty());
    }

    /**
     * Notes a contact, and what is to be done after it: both or neither.
     *
     * @param then what and when; who, what about and after which contact is filled in where it is not said
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}; what is wrong with {@code then} lies in
     *     {@code followUp}
     */
    Interaction log(Actor actor, InteractionDetails details, Optional<FollowUpDetails> then);

    /**
     * Replaces the details; equal details change nothing.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code invalid}
     */
    Interaction update(Actor actor, String id, long version, InteractionDetails details);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} or {@code forbidden} */
    void delete(Actor actor, String id, long version);
}
