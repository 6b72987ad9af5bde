package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;

/** One kind of what people on the staff carry; within the caller's transaction. */
interface Carrying {
    /** Ids of all who carry something of the kind. */
    List<String> carriers(Actor actor);

    /** What a person carries, as far as the actor may see. */
    List<CarriedThing> of(Actor actor, String person);

    /** @param note for the change log; {@code null} for none */
    void handTo(Actor actor, CarriedThing thing, String from, String to, String note);

    /** @param note why; never {@code null} */
    void letGo(Actor actor, CarriedThing thing, String from, String note);
}
