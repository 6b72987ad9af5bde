package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;

/** How two records of a type become one, and two again; nothing of it is logged. */
interface MergeKind<D extends Record> {
    String type();

    Optional<Copy<D>> read(EntityManager entities, String id);

    /** Details of which nothing is known. */
    D blank();

    /** Codes of the problems that forbid it. */
    List<String> obstacles(D from, D into);

    /** What follows from the fields of a record that two have become. */
    D complete(D merged, Copy<D> from, Copy<D> into);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException when the details are too much for one record */
    void check(EntityManager entities, Actor actor, String into, D merged);

    /** The records that have this one as a part, by their types. */
    Map<String, List<RecordRef>> uses(EntityManager entities, String id);

    /** Lets the first row go and the second get the details of both; nothing refers to the first any more. */
    void unite(EntityManager entities, Copy<D> from, String into, D merged);

    /** Makes the first row again and gives the second the details that it had. */
    void separate(EntityManager entities, Copy<D> from, String into, D before);
}
