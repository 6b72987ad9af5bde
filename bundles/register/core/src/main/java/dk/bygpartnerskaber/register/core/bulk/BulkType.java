package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** One kind of record, as bulk changes see it. */
abstract class BulkType<D> {
    private final Map<BulkField, BulkAccess<D>> fields;

    BulkType(Map<BulkField, BulkAccess<D>> fields) {
        this.fields = fields;
    }

    /** A record as it is now. */
    record Subject<D>(String id, long version, String name, D details) {}

    /**
     * What a change would do to a record.
     *
     * @param changes whether it is not so already
     */
    record Effect(List<String> before, List<String> after, boolean changes) {}

    /** A record that is of another version since the deletion of one that it referred to. */
    record Touched(String id, long before, long after) {}

    /** Those of the ids that exist, in no particular order. */
    abstract List<Subject<D>> find(Actor actor, List<String> ids);

    /** @throws ProblemException when a record cannot have the details */
    abstract void check(EntityManager entities, Actor actor, Subject<D> record, D after);

    /** @throws ProblemException when a record cannot be deleted */
    abstract void checkDeletion(EntityManager entities, Subject<D> record);

    /** Ids of others of the kind that the deletion of a record changes as well. */
    abstract List<String> changedByDeletion(EntityManager entities, String id);

    abstract void update(Actor actor, String id, long version, D details);

    abstract void delete(Actor actor, String id, long version);

    /** @throws ProblemException when the value is none that the field can have */
    final Effect effect(Subject<D> record, BulkChange change) {
        if (change.isDeletion()) {
            return new Effect(List.of(), List.of(), true);
        }
        BulkAccess<D> field = fields.get(change.field());
        D after = field.changed(record.details(), change);
        List<String> valuesBefore = field.read().apply(record.details());
        return new Effect(valuesBefore, field.read().apply(after), !after.equals(record.details()));
    }

    /** @throws ProblemException when the change would be refused */
    final void check(EntityManager entities, Actor actor, Subject<D> record, BulkChange change) {
        if (change.isDeletion()) {
            checkDeletion(entities, record);
        } else {
            check(entities, actor, record, fields.get(change.field()).changed(record.details(), change));
        }
    }

    /**
     * Changes a record that is still of the version that was read.
     *
     * @return those that were changed by that besides
     * @throws ProblemException {@code not-found}, {@code stale}, or whatever an edit of the single record is refused with
     */
    final List<Touched> apply(EntityManager entities, Actor actor, BulkChange change, String id, long version) {
        Subject<D> record = find(actor, List.of(id)).stream().findFirst().orElseThrow(ProblemException::notFound);
        if (record.version() != version) {
            throw ProblemException.stale();
        }
        if (change.isDeletion()) {
            return delete(entities, actor, id, version);
        }
        update(actor, id, version, fields.get(change.field()).changed(record.details(), change));
        return List.of();
    }

    private List<Touched> delete(EntityManager entities, Actor actor, String id, long version) {
        List<Subject<D>> others = find(actor, changedByDeletion(entities, id));
        delete(actor, id, version);
        Map<String, Long> now = find(actor, others.stream().map(Subject::id).toList()).stream()
                .collect(Collectors.toMap(Subject::id, Subject::version));
        return others.stream()
                .map(other -> new Touched(other.id(), other.version(), now.get(other.id())))
                .toList();
    }
}
