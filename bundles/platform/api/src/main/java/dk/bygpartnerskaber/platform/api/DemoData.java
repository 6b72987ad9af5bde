package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ConsumerType;

/** A module's example records, marked as such. A module registers one as a service. */
@ConsumerType
public interface DemoData {
    /** How many example records there are now. */
    long count(Actor actor);

    /**
     * Removes all example records of the module, also edited ones; a record that real records hang on stays and loses
     * its mark. Needs {@link Permission#CURATE}.
     */
    void remove(Actor actor);
}
