package dk.bygpartnerskaber.platform.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A module's example records, marked as such. A module registers one as a service. */
@ConsumerType
public interface DemoData {
    /** How many example records there are now. */
    long count(Actor actor);

    /**
     * Records that must be kept as they are and would not be if the example records went: examples, or others that name
     * one. While there are any, {@link #remove} is refused.
     */
    default List<RecordRef> kept(Actor actor) {
        return List.of();
    }

    /**
     * Removes all example records of the module, also edited ones; a record that real records hang on stays and loses
     * its mark. Needs {@link Permission#CURATE}.
     */
    void remove(Actor actor);
}
