package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stage;
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
    private static final int ATTEMPTS = 3;

    private final RegisterStore store;
    private final ImportParts parts;
    private final ImportPlans plans;
    private final ImportTrial trial;
    private final ImportRuns runs;
    private final UploadedFiles files;
    private final ImportItems items;
    private final ImportSuspicions suspicions;
    private final ImportFaults faults;

    @Activate
    public ImportJob(@Reference ImportParts parts, @Reference ImportPlans plans, @Reference ImportTrial trial) {
        this.parts = parts;
        this.plans = plans;
        this.trial = trial;
        store = parts.store();
        runs = new ImportRuns(store);
        files = new UploadedFiles(store);
        items = new ImportItems(store);
        suspicions = new ImportSuspicions(store);
        faults = new ImportFaults(store);
    }

    @Override
    public String type() {
        return ImportService.JOB;
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        actor.require(Permission.CURATE);
        Optional<String> refusal = insistently(actor, subject.id(), progress, 1);
        if (refusal.isPresent()) {
            // what has changed since the trial is to be seen
            trial.tryOut(runs.find(actor, subject.id()).orElseThrow(ProblemException::notFound), progress);
            throw new ProblemException(ProblemException.Kind.CONFLICT, refusal.get(), List.of());
        }
    }

    /** Begins anew when somebody else has changed a record meanwhile. */
    private Optional<String> insistently(Actor actor, String id, JobProgress progress, int attempt) {
        try {
            return store.write(entities -> {
                // of two nodes that think it is theirs, the second waits here and then finds it done
                runs.hold(id);
                Stored run = runs.find(actor, id).orElseThrow(ProblemException::notFound);
                return run.isWritten() ? Optional.empty() : write(entities, actor, run, progress);
            });
        } catch (ProblemException stale) {
            if (stale.kind() != ProblemException.Kind.STALE || attempt == ATTEMPTS) {
                throw stale;
            }
            return insistently(actor, id, progress, attempt + 1);
        }
    }

    /** Why it cannot be written, if it cannot: rows are rejected, or may be there, that were or did not at the trial. */
    private Optional<String> write(EntityManager entities, Actor actor, Stored run, JobProgress progress) {
        if (run.stage() != Stage.CONFIRMED) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-not-confirmed", List.of());
        }
        Steps steps = new Steps(progress, 3, run.rows());
        MappedFile file = files.mapped(run, plans.targets(run.kind()));
        Decisions decisions = suspicions.decisions(run.id());
        ImportPlan plan = plans.plan(entities, run.kind(), file, decisions, steps.phase(0, run.rows()));
        if (!plan.rejected().isEmpty() && !run.goodRowsOnly()) {
            return Optional.of("import-rejected");
        }
        int asked = plan.organisations().size() + plan.people().size();
        boolean undecided = !plans.suspicions(entities, plan, draft -> !decisions.isNew(draft), steps.phase(1, asked))
                .isEmpty();
        if (undecided) {
            return Optional.of("import-undecided");
        }
        ImportWriter writer = new ImportWriter(entities, actor, parts, false, steps.phase(2, ImportWriter.size(plan)));
        writer.write(plan);
        items.replace(run.id(), plan.records(), writer.written());
        items.addValues(run.id(), writer.values(), plan.records().size());
        faults.replace(run.id(), plan.rejected());
        runs.done(run);
        if (plan.rejected().isEmpty()) {
            files.delete(run.id());
        }
        return Optional.empty();
    }
}
