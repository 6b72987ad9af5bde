package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.RejectedRows;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stage;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports up to the jobs that do the work, each on the register as it is then. */
@Component
public final class ImportServiceImpl implements ImportService {
    private final RegisterStore store;
    private final ImportPlans plans;
    private final Jobs jobs;
    private final ImportRuns runs;
    private final UploadedFiles files;
    private final ImportMappings mappings;
    private final ImportItems items;
    private final ImportFaults faults;
    private final ImportSuspicions suspicions;
    private final SuspectedItems suspected;

    @Activate
    public ImportServiceImpl(@Reference RegisterStore store, @Reference ImportPlans plans, @Reference Jobs jobs) {
        this.store = store;
        this.plans = plans;
        this.jobs = jobs;
        runs = new ImportRuns(store);
        files = new UploadedFiles(store);
        mappings = new ImportMappings(plans, new ImportLayouts(store));
        items = new ImportItems(store);
        faults = new ImportFaults(store);
        suspicions = new ImportSuspicions(store);
        suspected = new SuspectedItems(store);
    }

    @Override
    public ImportRun upload(Actor actor, ImportUpload upload) {
        actor.require(Permission.CURATE);
        byte[] content = UploadedContent.of(upload);
        Stored run = mappings.uploaded(upload, content, store.now().toInstant());
        return store.write(entities -> {
            runs.add(actor, run);
            files.add(run.id(), content);
            return tried(actor, run);
        });
    }

    /** Has a run tried out, if its columns say enough. */
    private ImportRun tried(Actor actor, Stored run) {
        if (plans.targets(run.kind()).suffice(run.targets())) {
            give(actor, run.id(), TRIAL_JOB);
        }
        return find(actor, run.id()).orElseThrow();
    }

    private void give(Actor actor, String id, String type) {
        runs.give(id, jobs.submit(actor, type, new RecordRef(SUBJECT, id)).id());
    }

    @Override
    public List<ImportRun> list(Actor actor) {
        actor.require(Permission.CURATE);
        return runs.of(actor).stream().map(run -> toRecord(actor, run)).toList();
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return stored(actor, id).map(run -> toRecord(actor, run));
    }

    private Optional<Stored> stored(Actor actor, String id) {
        return Ids.isId(id) ? runs.find(actor, id) : Optional.empty();
    }

    private Stored known(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return stored(actor, id).orElseThrow(ProblemException::notFound);
    }

    private ImportRun toRecord(Actor actor, Stored run) {
        return new ImportRun(
                run.id(),
                run.kind(),
                run.fileName(),
                run.sheets(),
                run.sheet(),
                status(actor, run),
                run.rows(),
                run.columns(),
                plans.targets(run.kind()).all(),
                items.counts(run, faults.rows(run.id())),
                run.created(),
                run.created().plus(KEPT),
                run.done(),
                run.done().map(done -> done.plus(UNDO)),
                run.jobId());
    }

    private ImportRun.Status status(Actor actor, Stored run) {
        Optional<String> job = running(actor, run).map(Job::type);
        if (job.isPresent()) {
            return switch (job.get()) {
                case TRIAL_JOB -> ImportRun.Status.TRYING;
                case UNDO_JOB -> ImportRun.Status.UNDOING;
                default -> ImportRun.Status.RUNNING;
            };
        }
        return switch (run.stage()) {
            case UPLOADED -> ImportRun.Status.UPLOADED;
            case TRIED, CONFIRMED -> ImportRun.Status.TRIED;
            case DONE -> ImportRun.Status.DONE;
            case UNDONE -> ImportRun.Status.UNDONE;
        };
    }

    private Optional<Job> running(Actor actor, Stored run) {
        return run.jobId().flatMap(job -> jobs.find(actor, job)).filter(job -> !job.state()
                .isEnded());
    }

    @Override
    public ImportRun map(Actor actor, String id, ImportMapping mapping) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = open(actor, id);
            Stored mapped = mappings.mapped(run, mapping, files.find(id).orElseThrow(ProblemException::notFound));
            runs.map(mapped);
            return tried(actor, mapped);
        });
    }

    @Override
    public Page<ImportRun.Planned> planned(
            Actor actor, String id, Optional<ImportRun.Action> action, PageRequest page) {
        return items.page(known(actor, id).id(), action, page);
    }

    @Override
    public Page<ImportRun.Planned> kept(Actor actor, String id, PageRequest page) {
        return items.kept(known(actor, id).id(), page);
    }

    @Override
    public Page<ImportRun.Rejected> rejected(Actor actor, String id, PageRequest page) {
        return faults.page(known(actor, id).id(), page);
    }

    @Override
    public RejectedRows rejectedRows(
            Actor actor, String id, String header, Function<ImportRun.Rejected, String> words) {
        Stored run = known(actor, id);
        byte[] content = files.find(id).orElseThrow(ProblemException::notFound);
        return RejectedFile.of(run, content, faults.all(id), header, words);
    }

    @Override
    public Page<ImportRun.Suspected> suspected(Actor actor, String id, boolean undecided, PageRequest page) {
        return suspected.page(known(actor, id).id(), undecided, page);
    }

    @Override
    public ImportRun decide(Actor actor, String id, List<ImportDecision> decisions) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            open(actor, id);
            suspicions.decide(id, decisions);
            return find(actor, id).orElseThrow();
        });
    }

    @Override
    public ImportRun decideAll(
            Actor actor, String id, Optional<String> type, Optional<Boolean> likely, ImportChoice choice) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            open(actor, id);
            suspicions.decideAll(id, type, likely, choice);
            return find(actor, id).orElseThrow();
        });
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = open(actor, id);
            plans.targets(run.kind()).checked(run.targets().size(), run.targets());
            if (run.stage() == Stage.UPLOADED) {
                throw conflict("import-not-tried");
            }
            ImportRun.Counts counts = items.counts(run, faults.rows(id));
            if (counts.rejected() > 0 && !goodRowsOnly) {
                throw conflict("import-rejected");
            }
            if (counts.undecided() > 0) {
                throw conflict("import-undecided");
            }
            mappings.remember(run);
            runs.confirmed(id, goodRowsOnly);
            give(actor, id, JOB);
            return find(actor, id).orElseThrow();
        });
    }

    @Override
    public ImportRun undo(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = held(actor, id);
            if (run.stage() == Stage.UNDONE) {
                throw conflict("import-undone");
            }
            if (run.stage() != Stage.DONE) {
                throw conflict("import-not-done");
            }
            if (run.done().orElseThrow().plus(UNDO).isBefore(store.now().toInstant())) {
                throw conflict("import-too-late");
            }
            give(actor, id, UNDO_JOB);
            return find(actor, id).orElseThrow();
        });
    }

    @Override
    public void delete(Actor actor, String id) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            runs.delete(held(actor, id).id());
            return null;
        });
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(ProblemException.Kind.CONFLICT, code, List.of());
    }

    /** A run that nobody works on, held until the end of the transaction: of two at once, the second finds it under way. */
    private Stored held(Actor actor, String id) {
        // looked at beforehand as well: its job holds it for as long as it writes
        idle(actor, id);
        runs.hold(id);
        return idle(actor, id);
    }

    private Stored idle(Actor actor, String id) {
        Stored run = stored(actor, id).orElseThrow(ProblemException::notFound);
        if (running(actor, run).isPresent()) {
            throw conflict("import-running");
        }
        return run;
    }

    /** One that has not been written yet. */
    private Stored open(Actor actor, String id) {
        Stored run = held(actor, id);
        if (run.isWritten()) {
            throw conflict("import-done");
        }
        return run;
    }
}
