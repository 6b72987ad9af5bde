package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.Staff;
import dk.bygpartnerskaber.register.core.ValueTable;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns.Draft;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns.Stored;
import dk.bygpartnerskaber.register.core.bulk.BulkType.Effect;
import dk.bygpartnerskaber.register.core.bulk.BulkType.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bulk changes up to their confirmation. */
@Component
public final class BulkChangeServiceImpl implements BulkChangeService {
    private static final int LONGEST_VALUE = 200;
    private static final String NO_SUCH_PERSON = "no-such-person";

    private final RegisterStore store;
    private final BulkTypes types;
    private final Jobs jobs;
    private final BulkRuns runs;
    private final ValueTable values;

    @Activate
    public BulkChangeServiceImpl(@Reference RegisterStore store, @Reference BulkTypes types, @Reference Jobs jobs) {
        this.store = store;
        this.types = types;
        this.jobs = jobs;
        runs = new BulkRuns(store);
        values = new ValueTable(store);
    }

    @Override
    public BulkRun preview(Actor actor, BulkChange given, List<String> ids) {
        actor.require(needed(given));
        List<String> wanted = List.copyOf(new LinkedHashSet<>(ids));
        check(given, wanted);
        FreeText.check(actor, "value", given.value());
        BulkChange change = spelled(given);
        List<Draft> drafts = store.read(entities -> {
            checkPeople(entities, change);
            return drafts(entities, actor, types.of(change.kind()), change, wanted);
        });
        Stored run = new Stored(Ids.next(), change, store.now().toInstant(), Optional.empty());
        runs.add(actor, run, drafts);
        return toRecord(actor, run);
    }

    static Permission needed(BulkChange change) {
        return change.isDeletion() ? Permission.CURATE : Permission.EDIT;
    }

    private static void check(BulkChange change, List<String> ids) {
        TextRules rules = new TextRules();
        if (ids.isEmpty()) {
            rules.add("ids", "required");
        } else if (ids.size() > MAX_RECORDS) {
            rules.add("ids", "too-many", String.valueOf(MAX_RECORDS));
        }
        for (int i = 0; i < Math.min(ids.size(), MAX_RECORDS); i++) {
            if (!Ids.isId(ids.get(i))) {
                rules.add("ids/" + i, "no-such-record");
            }
        }
        BulkField field = change.field();
        if (!change.isDeletion() && field == null) {
            rules.add("field", "required");
        } else if (!change.isDeletion() && !field.actions().contains(change.action())) {
            rules.add("action", "bulk-action");
        } else if (!change.isDeletion() && !field.isOptional()) {
            rules.required("value", change.value());
        }
        rules.line("value", change.value(), LONGEST_VALUE);
        if (change.isReplacement()) {
            rules.required("replacement", change.replacement());
        } else if (change.replacement() != null) {
            rules.add("replacement", "bulk-action");
        }
        rules.check();
    }

    /** Who is added is on the staff; who gives way is somebody there is, and not the one on the staff who comes. */
    private void checkPeople(EntityManager entities, BulkChange change) {
        if (change.isDeletion() || !change.field().isPeople()) {
            return;
        }
        TextRules rules = new TextRules();
        if (!change.isReplacement()) {
            checkStaff(entities, rules, "value", change.value());
        } else {
            if (!isPerson(entities, change.value())) {
                rules.add("value", NO_SUCH_PERSON);
            }
            if (change.replacement().equals(change.value())) {
                rules.add("replacement", "bulk-same");
            } else {
                checkStaff(entities, rules, "replacement", change.replacement());
            }
        }
        rules.check();
    }

    private void checkStaff(EntityManager entities, TextRules rules, String field, String person) {
        if (!isPerson(entities, person)) {
            rules.add(field, NO_SUCH_PERSON);
        } else if (Staff.among(entities, List.of(person), store.today()).isEmpty()) {
            rules.add(field, "not-staff");
        }
    }

    private static boolean isPerson(EntityManager entities, String id) {
        return Ids.isId(id) && entities.find(PersonEntity.class, id) != null;
    }

    private BulkChange spelled(BulkChange change) {
        Optional<String> spelling = Optional.ofNullable(change.field())
                .flatMap(BulkField::list)
                .filter(list -> change.value() != null)
                .flatMap(list -> values.named(list, change.value()))
                .map(ValueTable.Row::name);
        return spelling.map(change::spelled).orElse(change);
    }

    private static <D> List<Draft> drafts(
            EntityManager entities, Actor actor, BulkType<D> type, BulkChange change, List<String> ids) {
        Map<String, Subject<D>> found =
                type.find(actor, ids).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        return ids.stream()
                .map(id -> found.containsKey(id)
                        ? draft(entities, actor, type, change, found.get(id))
                        : new Draft(gone(change, id), 0))
                .toList();
    }

    private static Item gone(BulkChange change, String id) {
        FieldProblem reason = reason(ProblemException.notFound());
        return new Item(
                new RecordRef(change.kind().type(), id),
                id,
                List.of(),
                List.of(),
                Outcome.REFUSED,
                Optional.of(reason));
    }

    private static <D> Draft draft(
            EntityManager entities, Actor actor, BulkType<D> type, BulkChange change, Subject<D> record) {
        Effect effect = type.effect(record, change);
        Optional<FieldProblem> refusal =
                effect.changes() ? refusal(entities, actor, type, change, record) : Optional.empty();
        Outcome outcome =
                refusal.isPresent() ? Outcome.REFUSED : effect.changes() ? Outcome.PLANNED : Outcome.UNCHANGED;
        Optional<FieldProblem> reason = change.isReplacement() && !effect.changes()
                ? Optional.of(FieldProblem.of(change.field().component(), "not-responsible"))
                : refusal;
        RecordRef ref = new RecordRef(change.kind().type(), record.id());
        return new Draft(
                new Item(ref, record.name(), effect.before(), effect.after(), outcome, reason), record.version());
    }

    private static <D> Optional<FieldProblem> refusal(
            EntityManager entities, Actor actor, BulkType<D> type, BulkChange change, Subject<D> record) {
        try {
            type.check(entities, actor, record, change);
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(reason(refused));
        }
    }

    /** The first of what is wrong; its field is blank when it is about the record as a whole. */
    static FieldProblem reason(ProblemException refused) {
        return refused.fields().stream()
                .findFirst()
                .orElseGet(() -> new FieldProblem("", refused.code(), refused.args()));
    }

    @Override
    public Optional<BulkRun> find(Actor actor, String id) {
        actor.require(Permission.EDIT);
        return stored(actor, id).map(run -> toRecord(actor, run));
    }

    private Optional<Stored> stored(Actor actor, String id) {
        return Ids.isId(id) ? runs.find(actor, id) : Optional.empty();
    }

    private BulkRun toRecord(Actor actor, Stored run) {
        // looked at before the records: a job that has ended has written all it ever will
        boolean running = isRunning(actor, run);
        List<Item> items = runs.items(run);
        boolean left = items.stream().anyMatch(item -> item.outcome() == Outcome.PLANNED);
        BulkRun.Status status = running
                ? BulkRun.Status.RUNNING
                : run.jobId().isPresent() && !left ? BulkRun.Status.DONE : BulkRun.Status.TRIED;
        return new BulkRun(run.id(), run.change(), status, items, run.created(), run.jobId());
    }

    private boolean isRunning(Actor actor, Stored run) {
        return run.jobId()
                .flatMap(job -> jobs.find(actor, job))
                .filter(job -> !job.state().isEnded())
                .isPresent();
    }

    @Override
    public BulkRun confirm(Actor actor, String id) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            runs.hold(id);
            Stored run = stored(actor, id).orElseThrow(ProblemException::notFound);
            actor.require(needed(run.change()));
            if (isRunning(actor, run)) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "bulk-running", List.of());
            }
            if (runs.planned(id).isEmpty()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "bulk-nothing", List.of());
            }
            runs.give(id, jobs.submit(actor, JOB, new RecordRef(SUBJECT, id)).id());
            return find(actor, id).orElseThrow();
        });
    }
}
