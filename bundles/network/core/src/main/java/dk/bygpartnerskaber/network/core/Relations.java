package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of relations, written with its part of the change log, within the caller's transaction. */
@Component(service = Relations.class)
public final class Relations {
    static final String TYPE = "relation";

    /** Field of a relation that has become part of another one: the id of that one. */
    private static final String PART_OF = "partOf";

    private final NetworkStore store;
    private final RelationRows rows;

    @Activate
    public Relations(@Reference NetworkStore store, @Reference RelationRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** When contact is due: counted from the last one, or from when one has begun to keep an eye on it. */
    private static Relation.Care care(
            RelationDetails details, Standing standing, Optional<Instant> lastContact, Instant created, Rest rest) {
        CareRules.Intervals intervals = CareRules.of(details, standing);
        LocalDate from = NetworkStore.day(lastContact.orElse(created));
        return new Relation.Care(
                lastContact,
                intervals.wanted(),
                standing.isOpen() ? Optional.of(intervals.wanted().after(from)) : Optional.empty(),
                standing.isOpen() ? Optional.of(intervals.longest().after(from)) : Optional.empty(),
                Optional.ofNullable(rest.restsUntil()),
                Optional.ofNullable(rest.restsBecause()));
    }

    /** @param library id of the own library that is, or has the team that is, the library's side */
    Relation create(Actor actor, RelationDetails details, String library, Standing standing, boolean demo) {
        Instant now = store.now();
        Relation.Care care =
                care(details, standing, rows.lastContact(details.theirs().id()), now, Rest.NONE);
        Relation relation = new Relation(Ids.next(), 1, details, standing, care, demo, now, now);
        rows.insert(relation, library, newStep(actor, standing, false));
        log(actor, Kind.CREATED, null, relation);
        return relation;
    }

    Relation update(Actor actor, Relation before, RelationDetails details) {
        return write(actor, before, next(before, details, before.standing(), Rest.of(before)));
    }

    /** Stays where it is; what is said about it is put right. */
    Relation correct(Actor actor, Relation before, Standing standing) {
        rows.correct(before.id(), standing);
        return write(actor, before, next(before, before.details(), standing, Rest.of(before)));
    }

    /** Moves, and no longer rests. */
    Relation step(Actor actor, Relation before, Standing standing, boolean unusual) {
        rows.add(before.id(), newStep(actor, standing, unusual));
        return write(actor, before, next(before, before.details(), standing, Rest.NONE));
    }

    /** The last steps were none; without any left the relation goes. */
    void takeBack(Actor actor, Relation before, int steps) {
        List<RelationStep> all = rows.steps(before.id());
        if (all.size() <= steps) {
            delete(actor, before);
            return;
        }
        RelationStep last = all.get(steps);
        rows.takeBack(before.id(), last.id());
        write(actor, before, next(before, before.details(), last.standing(), Rest.of(before)));
    }

    Relation putOff(Actor actor, Relation before, LocalDate until, String reason) {
        return write(actor, before, next(before, before.details(), before.standing(), new Rest(until, reason)));
    }

    /** Somebody was in contact with them: what is due is so later. What people have changed is not touched. */
    void contacted(List<String> others, Instant at) {
        rows.withAny(others).stream()
                .filter(one -> one.care()
                        .lastContact()
                        .filter(last -> !last.isBefore(at))
                        .isEmpty())
                .forEach(one -> rows.contacted(one.id(), care(one, Optional.of(at)), at));
    }

    /** Contacts with them were changed: the last one may be another. */
    void recount(List<String> others) {
        rows.withAny(others)
                .forEach(one -> rows.recounted(
                        one.id(),
                        care(one, rows.lastContact(one.details().theirs().id()))));
    }

    private static Relation.Care care(Relation one, Optional<Instant> last) {
        return care(one.details(), one.standing(), last, one.created(), Rest.of(one));
    }

    private Relation write(Actor actor, Relation before, Relation after) {
        rows.update(before.version(), after);
        log(actor, Kind.UPDATED, before, after);
        return after;
    }

    private Relation next(Relation before, RelationDetails details, Standing standing, Rest rest) {
        return new Relation(
                before.id(),
                before.version() + 1,
                details,
                standing,
                care(details, standing, before.care().lastContact(), before.created(), rest),
                before.demo(),
                before.created(),
                store.now());
    }

    private RelationStep newStep(Actor actor, Standing standing, boolean unusual) {
        return new RelationStep(Ids.next(), standing, unusual, actor.id(), store.now());
    }

    /**
     * Joins others than before; where those are joined already about the same matter, the relation becomes part of the one
     * that does so.
     */
    void repoint(Actor actor, Relation relation, RelationDetails details) {
        Optional<Relation> other =
                rows.findPair(details).filter(one -> !one.id().equals(relation.id()));
        if (other.isPresent()) {
            rows.makePart(relation, other.get().id(), store.now());
            log(actor, relation, new FieldChange(PART_OF, null, other.get().id()));
        } else {
            repointed(actor, relation, details);
        }
    }

    private void repointed(Actor actor, Relation before, RelationDetails details) {
        Relation after = next(before, details, before.standing(), Rest.of(before));
        rows.repoint(after);
        log(actor, Kind.UPDATED, before, after);
    }

    /** Joins the two that it joined before it was repointed, unless others do so by now. */
    void pointBack(Actor actor, Relation relation, RelationDetails details) {
        Optional<String> partOf = rows.partOf(relation.id());
        if (rows.findPair(details).isPresent()) {
            return;
        }
        if (partOf.isPresent()) {
            rows.makePart(relation, RelationRows.NONE, store.now());
            log(actor, relation, new FieldChange(PART_OF, partOf.get(), null));
        } else {
            repointed(actor, relation, details);
        }
    }

    private void log(Actor actor, Relation relation, FieldChange change) {
        store.log(actor, new RecordRef(TYPE, relation.id()), Kind.UPDATED, List.of(change));
    }

    void delete(Actor actor, Relation relation) {
        rows.partsOf(relation.id()).forEach(rows::delete);
        rows.delete(relation.id());
        log(actor, Kind.DELETED, relation, null);
    }

    private void log(Actor actor, Kind kind, Relation before, Relation after) {
        RecordRef record = new RecordRef(TYPE, (before == null ? after : before).id());
        store.log(actor, record, kind, differences(before, after));
    }

    /** What there is to say about a relation, by the names of its fields. */
    static Map<String, Object> plain(Relation relation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        differences(null, relation).forEach(field -> fields.put(field.field(), field.after()));
        return fields;
    }

    private static List<FieldChange> differences(Relation before, Relation after) {
        return Stream.of(
                        FieldChange.between(
                                before == null ? null : before.details(), after == null ? null : after.details()),
                        FieldChange.between(
                                before == null ? null : before.standing(), after == null ? null : after.standing()),
                        FieldChange.between(Rest.of(before), Rest.of(after)))
                .flatMap(List::stream)
                .toList();
    }

    /** How long a relation reminds nobody, and why; public as the change log reads it. */
    public record Rest(LocalDate restsUntil, String restsBecause) {
        static final Rest NONE = new Rest(null, null);

        static Rest of(Relation relation) {
            return relation == null
                    ? NONE
                    : new Rest(
                            relation.care().restsUntil().orElse(null),
                            relation.care().restsBecause().orElse(null));
        }
    }
}
