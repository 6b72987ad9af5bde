package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out what imports would do, and keeps that to be shown. */
@Component(service = {JobHandler.class, ImportTrial.class})
public final class ImportTrial implements JobHandler {
    private final RegisterStore store;
    private final ImportPlans plans;
    private final ImportRuns runs;
    private final UploadedFiles files;
    private final ImportItems items;
    private final ImportSuspicions suspicions;
    private final ImportFaults faults;

    @Activate
    public ImportTrial(@Reference RegisterStore store, @Reference ImportPlans plans) {
        this.store = store;
        this.plans = plans;
        runs = new ImportRuns(store);
        files = new UploadedFiles(store);
        items = new ImportItems(store);
        suspicions = new ImportSuspicions(store);
        faults = new ImportFaults(store);
    }

    @Override
    public String type() {
        return ImportService.TRIAL_JOB;
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        actor.require(Permission.CURATE);
        Stored run = runs.find(actor, subject.id()).orElseThrow(ProblemException::notFound);
        if (!run.isWritten()) {
            tryOut(run, progress);
        }
    }

    /** What is found. */
    private record Trial(ImportPlan plan, Map<String, List<Suspicion>> suspicions) {}

    void tryOut(Stored run, JobProgress progress) {
        MappedFile file = files.mapped(run, plans.targets(run.kind()));
        Decisions earlier = suspicions.decisions(run.id());
        Steps steps = new Steps(progress, 2, run.rows());
        Trial trial = store.read(entities -> {
            // a decision shows in what was decided on, so it is left out of account here
            ImportPlan plan = plans.plan(entities, run.kind(), file, Decisions.NONE, steps.phase(0, run.rows()));
            int asked = plan.organisations().size() + plan.people().size();
            return new Trial(plan, plans.suspicions(entities, plan, draft -> true, steps.phase(1, asked)));
        });
        store.sql(connection -> {
            runs.hold(run.id());
            items.replace(run.id(), trial.plan().records(), Map.of());
            suspicions.add(run.id(), trial.plan().records(), trial.suspicions(), earlier);
            faults.replace(run.id(), trial.plan().rejected());
            runs.tried(run.id());
            return null;
        });
    }
}
