package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Report;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of files up to their confirmation: each step makes the plan anew, on the register as it is then. */
@Component
public final class ImportServiceImpl implements ImportService {
    private static final int LONGEST_FILE_NAME = 100;

    private final RegisterStore store;
    private final ImportTrials trials;
    private final Jobs jobs;
    private final ImportRuns runs;

    @Activate
    public ImportServiceImpl(@Reference RegisterStore store, @Reference ImportTrials trials, @Reference Jobs jobs) {
        this.store = store;
        this.trials = trials;
        this.jobs = jobs;
        runs = new ImportRuns(store);
    }

    @Override
    public ImportRun upload(Actor actor, ImportKind kind, String fileName, byte[] content) {
        actor.require(Permission.CURATE);
        ImportFile file = ImportFile.read(content);
        List<String> targets = trials.targets(kind).suggest(file.headers());
        Report report = store.read(entities -> trials.report(entities, kind, file, targets));
        Stored run = new Stored(Ids.next(), kind, tidy(fileName), report, false, store.now(), false, Optional.empty());
        runs.add(actor, run, content);
        return run.toRecord(false, trials.targets(kind).all());
    }

    /** The last part of a path, without what cannot be stored. */
    private static String tidy(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll(TextRules.REFUSED, "")
                .strip();
        return name.isEmpty() ? "import.csv" : Excerpt.of(name, LONGEST_FILE_NAME);
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return stored(actor, id).map(run -> toRecord(actor, run));
    }

    private Optional<Stored> stored(Actor actor, String id) {
        return Ids.isId(id) ? runs.find(actor, id) : Optional.empty();
    }

    private ImportRun toRecord(Actor actor, Stored run) {
        return run.toRecord(isRunning(actor, run), trials.targets(run.kind()).all());
    }

    private boolean isRunning(Actor actor, Stored run) {
        return run.jobId()
                .flatMap(job -> jobs.find(actor, job))
                .filter(job -> !job.state().isEnded())
                .isPresent();
    }

    @Override
    public ImportRun map(Actor actor, String id, List<String> chosen) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = held(actor, id);
            ImportFile file = ImportFile.read(runs.content(id));
            List<String> targets =
                    trials.targets(run.kind()).checked(file.headers().size(), chosen);
            runs.report(id, trials.report(entities, run.kind(), file, targets));
            // what an earlier job had against it concerns another mapping
            runs.give(id, null, false);
            return find(actor, id).orElseThrow();
        });
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = held(actor, id);
            trials.targets(run.kind()).checked(run.targets().size(), run.targets());
            if (!run.report().rejected().isEmpty() && !goodRowsOnly) {
                throw ImportJob.rejected();
            }
            runs.give(id, jobs.submit(actor, JOB, new RecordRef(SUBJECT, id)).id(), goodRowsOnly);
            return find(actor, id).orElseThrow();
        });
    }

    /** The run, held until the end of the transaction: of two that confirm it at once, the second finds it under way. */
    private Stored held(Actor actor, String id) {
        // looked at beforehand as well: its job holds it for as long as it writes
        open(actor, id);
        runs.hold(id);
        return open(actor, id);
    }

    private Stored open(Actor actor, String id) {
        Stored run = stored(actor, id).orElseThrow(ProblemException::notFound);
        if (run.done()) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-done", List.of());
        }
        if (isRunning(actor, run)) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-running", List.of());
        }
        return run;
    }
}
