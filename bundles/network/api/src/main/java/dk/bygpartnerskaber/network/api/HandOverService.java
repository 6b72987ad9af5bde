package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands over what people on the staff carry when they leave or move. Needs {@code EDIT}, and what each kind of record needs
 * besides; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface HandOverService {

    /** Those who carry something although they are on the staff no more or may not log in, in order of their names. */
    List<Carrier> waiting(Actor actor);

    /** All that a person carries, as far as the actor may see, kind by kind. */
    List<CarriedThing> carriedBy(Actor actor, String person);

    /**
     * Does what was decided, all of it or nothing; what is undecided stays.
     *
     * @return how much changed hands
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found} when there is no such person;
     *     {@code invalid}, its fields {@code to/<place>} and {@code note/<place>} counted from 0: with
     *     {@code changed-meanwhile} for what is of another version by now, or theirs no more
     */
    int handOver(Actor actor, String person, List<HandOverDecision> decisions);
}
