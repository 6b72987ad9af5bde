package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.EarlierValues;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.MergedRecords;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.merge.MergeTables.Changed;
import dk.bygpartnerskaber.register.core.merge.MergeTables.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes two of what became one, from what the change log says the records were. */
@Component(service = MergeUndo.class)
public final class MergeUndo {
    private static final Actor READER = new Actor("system:merge", "system:merge", Set.of(Permission.HISTORY));
    private static final Set<String> LINKS = Set.of(ChangeLog.MERGED_FROM, ChangeLog.MERGED_INTO);
    private static final PageRequest LATEST = PageRequest.first(PageRequest.MAX_LIMIT);
    private static final String CHANGED = "merge-changed";
    private static final String ORDER = "merge-order";

    private final RegisterStore store;
    private final ChangeHistory history;
    private final MergedParts parts;
    private final Holds holds;
    private final MergeTables tables;
    private final FormerNames names;

    @Activate
    public MergeUndo(
            @Reference RegisterStore store,
            @Reference ChangeHistory history,
            @Reference MergedParts parts,
            @Reference Holds holds) {
        this.store = store;
        this.history = history;
        this.parts = parts;
        this.holds = holds;
        tables = new MergeTables(store);
        names = new FormerNames(store, history);
    }

    /** The id of the latest change of a record, which the running transaction has made. */
    String lastChange(RecordRef record) {
        return history.of(READER, record, LATEST).items().stream()
                .filter(change -> change.record().equals(record))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What there is to say of a merge. */
    Merge merge(Row row) {
        List<Changed> records = tables.records(row.id());
        List<RecordRef> changed = row.undone().isPresent() ? List.of() : changedSince(records);
        Optional<String> first = row.undone().isPresent() ? Optional.empty() : first(records);
        return new Merge(
                row.id(),
                row.from().type(),
                row.from().id(),
                names.of(row).orElse(null),
                row.into().id(),
                row.at(),
                until(row),
                row.undone(),
                records.size() - 1,
                changed,
                first,
                obstacle(row, records, changed, first));
    }

    private static Instant until(Row row) {
        return row.at().plus(Duration.ofDays(MergeService.UNDO_DAYS));
    }

    private List<RecordRef> changedSince(List<Changed> records) {
        return records.stream()
                .filter(record -> tables.version(record.record()).orElse(record.after()) != record.after())
                .map(Changed::record)
                .toList();
    }

    /** The latest merge by which one of the records went. */
    private Optional<String> first(List<Changed> records) {
        return records.stream()
                .flatMap(record -> wentBy(record.record()).stream())
                .map(Row::id)
                .max(Comparator.naturalOrder());
    }

    /** The merge by which a record went; none when it has been deleted, or the one that it became part of. */
    private Optional<Row> wentBy(RecordRef record) {
        return tables.version(record).isPresent()
                ? Optional.empty()
                : tables.from(record)
                        .filter(row -> isThere(MergedRecords.into(store, record.type(), record.id())
                                .map(id -> new RecordRef(record.type(), id))));
    }

    private boolean isThere(Optional<RecordRef> record) {
        return record.filter(one -> tables.version(one).isPresent()).isPresent();
    }

    private Optional<String> obstacle(Row row, List<Changed> records, List<RecordRef> changed, Optional<String> first) {
        if (row.undone().isPresent()) {
            return Optional.of("merge-undone");
        }
        if (store.now().toInstant().isAfter(until(row))) {
            return Optional.of("merge-expired");
        }
        if (first.isPresent()) {
            return Optional.of(ORDER);
        }
        if (tables.version(row.into()).isEmpty()) {
            return Optional.of("merge-gone");
        }
        if (!changed.isEmpty()) {
            return Optional.of(CHANGED);
        }
        List<RecordRef> held = holds.among(records.stream().map(Changed::record).toList());
        if (held.contains(row.into())) {
            return Optional.of("archive-hold");
        }
        return held.isEmpty() ? Optional.empty() : Optional.of("archive-hold-mention");
    }

    <D extends Record> void undo(EntityManager entities, Actor actor, MergeKind<D> kind, Row row) {
        Merge merge = merge(row);
        if (merge.obstacle().isPresent()) {
            throw refused(merge, merge.obstacle().get());
        }
        // of two who undo it at once one comes first
        if (!tables.undone(row.id(), store.now().toInstant())) {
            throw refused(merge, "merge-undone");
        }
        List<Changed> records = tables.records(row.id()).stream()
                .filter(record -> tables.version(record.record()).isPresent())
                .toList();
        Present present =
                new Present(entities, row.from().id(), gone -> wentBy(gone).ifPresent(this::refuse));
        separate(entities, actor, kind, row, records, present);
        records.stream()
                .filter(record -> !record.record().equals(row.into()))
                .forEach(record -> parts.change(
                        entities, actor, record.record(), details -> earlier(details, record.change(), present)));
        entities.flush();
        tables.goOn(row.from(), row.version() + 1);
        // the row has another version than the entity
        entities.clear();
        tables.follow(row.from(), row.version(), row.version() + 1);
        records.forEach(record -> tables.follow(
                record.record(),
                record.before(),
                tables.version(record.record()).orElseThrow()));
    }

    private void refuse(Row first) {
        throw new ProblemException(ProblemException.Kind.CONFLICT, ORDER, List.of(firstOf(first)));
    }

    private FieldProblem firstOf(Row first) {
        return FieldProblem.of(
                "merges/" + first.id(),
                "merge-first",
                names.of(first).orElse(first.from().id()));
    }

    private ProblemException refused(Merge merge, String code) {
        if (code.equals(ORDER)) {
            FieldProblem first = firstOf(merge.first().flatMap(tables::find).orElseThrow());
            return new ProblemException(ProblemException.Kind.CONFLICT, code, List.of(first));
        }
        List<FieldProblem> changed = merge.changed().stream()
                .map(record -> FieldProblem.of("records/" + record.type() + "/" + record.id(), "changed-since"))
                .toList();
        return new ProblemException(ProblemException.Kind.CONFLICT, code, changed);
    }

    private <D extends Record> void separate(
            EntityManager entities, Actor actor, MergeKind<D> kind, Row row, List<Changed> records, Present present) {
        D now = kind.read(entities, row.into().id()).orElseThrow().details();
        String change = records.stream()
                .filter(record -> record.record().equals(row.into()))
                .findFirst()
                .orElseThrow()
                .change();
        D before = earlier(now, change, present);
        D back = earlier(kind.blank(), row.change(), present);
        Copy<D> from = new Copy<>(row.from().id(), row.version(), "", back, row.demo(), row.created());
        kind.separate(entities, from, row.into().id(), before);
        store.logSeparation(actor, row.from(), back, row.into(), now, before);
    }

    private List<Change.Field> fields(String change) {
        return history.find(READER, change).orElseThrow().fields();
    }

    /** The details with the fields of a change as they were before. */
    @SuppressWarnings("unchecked")
    private <D extends Record> D earlier(D details, String change, Present present) {
        D earlier = details;
        for (Change.Field field : fields(change)) {
            if (!LINKS.contains(field.field())) {
                if (field.before() == null && field.after() == null) {
                    throw new ProblemException(ProblemException.Kind.CONFLICT, "merge-erased", List.of());
                }
                earlier = EarlierValues.put(earlier, field.field(), field.before());
            }
        }
        return (D) present.only(earlier);
    }
}
