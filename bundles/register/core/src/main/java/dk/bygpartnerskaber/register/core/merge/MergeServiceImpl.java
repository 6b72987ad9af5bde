package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.MergeSide;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.MergedRecords;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.merge.MergeTables.Changed;
import dk.bygpartnerskaber.register.core.merge.MergeTables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Merges on the register's database. */
@Component
public final class MergeServiceImpl implements MergeService {
    private final RegisterStore store;
    private final OrganisationMerge organisations;
    private final PersonMerge people;
    private final MergedParts parts;
    private final Holds holds;
    private final Removals removals;
    private final MergeUndo undo;
    private final MergeTables tables;

    @Activate
    public MergeServiceImpl(
            @Reference RegisterStore store,
            @Reference OrganisationMerge organisations,
            @Reference PersonMerge people,
            @Reference MergedParts parts,
            @Reference MergeUndo undo,
            @Reference Holds holds,
            @Reference Removals removals) {
        this.store = store;
        this.organisations = organisations;
        this.people = people;
        this.parts = parts;
        this.undo = undo;
        this.holds = holds;
        this.removals = removals;
        tables = new MergeTables(store);
    }

    private MergeKind<?> kind(String type) {
        if (organisations.type().equals(type)) {
            return organisations;
        }
        if (people.type().equals(type)) {
            return people;
        }
        throw ProblemException.invalid(FieldProblem.of("type", "merge-type"));
    }

    /** Both records as they were read, and what they become. */
    private record Plan<D extends Record>(
            MergeKind<D> kind, Copy<D> from, Copy<D> into, MergeFields.Merged<D> merged, List<String> obstacles) {
        RecordRef fromRef() {
            return new RecordRef(kind.type(), from.id());
        }

        RecordRef intoRef() {
            return new RecordRef(kind.type(), into.id());
        }
    }

    /** @throws ProblemException when it does not say which records */
    private static void check(MergeOrder order) {
        TextRules rules = new TextRules();
        rules.required("type", order.type());
        rules.required("from", order.from());
        rules.required("into", order.into());
        rules.check();
    }

    private static void checkVersions(long from, long into) {
        TextRules rules = new TextRules();
        if (from == 0) {
            rules.add("fromVersion", "required");
        }
        if (into == 0) {
            rules.add("intoVersion", "required");
        }
        rules.check();
    }

    private <D extends Record> Plan<D> plan(EntityManager entities, MergeKind<D> kind, MergeOrder order) {
        if (order.from().equals(order.into())) {
            throw ProblemException.invalid(FieldProblem.of("into", "merge-same"));
        }
        Copy<D> from = read(entities, kind, order.from());
        Copy<D> into = read(entities, kind, order.into());
        MergeFields.Merged<D> merged = MergeFields.of(
                into.details(), from.details(), order.choices(), details -> kind.complete(details, from, into));
        List<String> obstacles = new ArrayList<>(kind.obstacles(from.details(), into.details()));
        if (from.demo() != into.demo()) {
            obstacles.add("merge-example");
        }
        RecordRef gone = new RecordRef(kind.type(), from.id());
        if (holds.of(gone).isPresent()) {
            obstacles.add("archive-hold");
        }
        if (!holds.naming(gone).isEmpty()) {
            obstacles.add("archive-hold-mention");
        }
        return new Plan<>(kind, from, into, merged, obstacles);
    }

    private <D extends Record> Copy<D> read(EntityManager entities, MergeKind<D> kind, String id) {
        return kind.read(entities, id).orElseThrow(() -> MergedRecords.missing(store, kind.type(), id));
    }

    @Override
    public MergePreview preview(Actor actor, MergeOrder order) {
        actor.require(Permission.CURATE);
        check(order);
        return store.read(entities -> {
            Plan<?> plan = plan(entities, kind(order.type()), order);
            return new MergePreview(
                    order.type(),
                    side(entities, actor, plan.kind(), plan.from()),
                    side(entities, actor, plan.kind(), plan.into()),
                    plan.merged().fields(),
                    plan.obstacles());
        });
    }

    private MergeSide side(EntityManager entities, Actor actor, MergeKind<?> kind, Copy<?> copy) {
        Map<String, Long> uses = new TreeMap<>();
        kind.uses(entities, copy.id()).forEach((type, records) -> uses.put(type, (long) records.size()));
        uses.values().removeIf(count -> count == 0);
        Actor reader = new Actor(actor.id(), actor.name(), Set.of(Permission.READ));
        uses.putAll(removals.uses(reader, new RecordRef(kind.type(), copy.id())));
        return new MergeSide(copy.id(), copy.name(), copy.version(), uses);
    }

    @Override
    public Merge merge(Actor actor, MergeOrder order, long fromVersion, long intoVersion) {
        actor.require(Permission.CURATE);
        check(order);
        checkVersions(fromVersion, intoVersion);
        String id = store.write(entities -> {
            Plan<?> plan = plan(entities, kind(order.type()), order);
            if (plan.from().version() != fromVersion || plan.into().version() != intoVersion) {
                throw ProblemException.stale();
            }
            plan.obstacles().stream().findFirst().ifPresent(MergeServiceImpl::refuse);
            // what was typed before was looked at then
            return merge(entities, actor.confirming(FreeText.CPR_NUMBER), plan);
        });
        return find(actor, id).orElseThrow();
    }

    private static void refuse(String code) {
        throw new ProblemException(ProblemException.Kind.CONFLICT, code, List.of());
    }

    private <D extends Record> String merge(EntityManager entities, Actor actor, Plan<D> plan) {
        MergeKind<D> kind = plan.kind();
        D merged = plan.merged().details();
        kind.check(entities, actor, plan.into().id(), merged);
        List<Before> touched = new ArrayList<>();
        Repointing repointing = new Repointing(plan.from().id(), plan.into().id());
        for (RecordRef part : others(entities, plan)) {
            touched.add(new Before(part, tables.version(part).orElseThrow()));
            parts.change(entities, actor, part, details -> repointing.of(kind.type(), details));
        }
        touched.add(new Before(plan.intoRef(), plan.into().version()));
        kind.unite(entities, plan.from(), plan.into().id(), merged);
        store.logMerge(
                actor,
                plan.fromRef(),
                plan.from().details(),
                plan.intoRef(),
                plan.into().details(),
                merged);
        entities.flush();
        Row row = new Row(
                Ids.next(),
                plan.fromRef(),
                plan.intoRef(),
                store.now().toInstant(),
                Optional.empty(),
                plan.from().version(),
                plan.from().created(),
                plan.from().demo(),
                undo.lastChange(plan.fromRef()));
        tables.insert(row, touched.stream().map(this::changed).toList());
        return row.id();
    }

    /** A record that a merge changes, and its version before. */
    private record Before(RecordRef record, long version) {}

    private Changed changed(Before before) {
        RecordRef record = before.record();
        return new Changed(
                record,
                undo.lastChange(record),
                before.version(),
                tables.version(record).orElseThrow());
    }

    /** The records, besides the two, that have the one that goes as a part. */
    private static List<RecordRef> others(EntityManager entities, Plan<?> plan) {
        return plan.kind().uses(entities, plan.from().id()).values().stream()
                .flatMap(List::stream)
                .filter(part -> !part.equals(plan.fromRef()) && !part.equals(plan.intoRef()))
                .toList();
    }

    @Override
    public Optional<Merge> find(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return Ids.isId(id) ? tables.find(id).map(undo::merge) : Optional.empty();
    }

    @Override
    public Merge undo(Actor actor, String id) {
        actor.require(Permission.CURATE);
        Merge merge = find(actor, id).orElseThrow(ProblemException::notFound);
        store.write(entities -> {
            Row row = tables.find(id).orElseThrow(ProblemException::notFound);
            undo.undo(entities, actor.confirming(FreeText.CPR_NUMBER), kind(merge.type()), row);
            return null;
        });
        return find(actor, id).orElseThrow();
    }

    @Override
    public Optional<String> movedTo(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        return MergedRecords.into(store, record.type(), record.id());
    }

    @Override
    public Optional<Merge> latestInto(Actor actor, RecordRef record) {
        actor.require(Permission.CURATE);
        return Ids.isId(record.id()) ? tables.into(record).stream().findFirst().map(undo::merge) : Optional.empty();
    }
}
