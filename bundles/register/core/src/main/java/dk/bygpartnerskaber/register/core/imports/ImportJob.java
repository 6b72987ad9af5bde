package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Report;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes confirmed imports, each in one transaction, which also says that it is done. */
@Component
public final class ImportJob implements JobHandler {
    private final RegisterStore store;
    private final ImportTrials trials;
    private final ImportRuns runs;

    @Activate
    public ImportJob(@Reference RegisterStore store, @Reference ImportTrials trials) {
        this.store = store;
        this.trials = trials;
        runs = new ImportRuns(store);
    }

    @Override
    public String type() {
        return ImportService.JOB;
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        actor.require(Permission.CURATE);
        boolean written = store.write(entities -> {
            // of two nodes that think it is theirs, the second waits here and then finds it done
            boolean held = runs.hold(subject.id());
            Stored run = runs.find(actor, subject.id()).orElseThrow(ProblemException::notFound);
            if (held && run.jobId().isEmpty()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "import-not-confirmed", List.of());
            }
            return !held || write(entities, actor, run, progress);
        });
        if (!written) {
            throw rejected();
        }
    }

    /** Whether it was written; otherwise rows are rejected that were not so far, and are kept to be shown. */
    private boolean write(EntityManager entities, Actor actor, Stored run, JobProgress progress) {
        ImportFile file = ImportFile.read(runs.content(run.id()));
        List<String> targets = trials.targets(run.kind()).checked(file.headers().size(), run.targets());
        ImportPlan plan = trials.plan(entities, run.kind(), file, targets).orElseThrow();
        Report report = ImportTrials.report(file, targets, Optional.of(plan));
        if (!plan.rejected().isEmpty() && !run.goodRowsOnly()) {
            runs.report(run.id(), report);
            return false;
        }
        int total = plan.size();
        trials.write(entities, actor, plan, done -> progress.report(done, total));
        runs.done(run.id(), report);
        return true;
    }

    static ProblemException rejected() {
        return new ProblemException(ProblemException.Kind.CONFLICT, "import-rejected", List.of());
    }
}
