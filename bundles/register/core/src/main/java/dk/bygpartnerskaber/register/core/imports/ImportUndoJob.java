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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes imports back, each in one transaction, which also says that it is undone. */
@Component
public final class ImportUndoJob implements JobHandler {
    private final RegisterStore store;
    private final ImportUndo undo;
    private final ImportRuns runs;
    private final UploadedFiles files;

    @Activate
    public ImportUndoJob(@Reference RegisterStore store, @Reference ImportUndo undo) {
        this.store = store;
        this.undo = undo;
        runs = new ImportRuns(store);
        files = new UploadedFiles(store);
    }

    @Override
    public String type() {
        return ImportService.UNDO_JOB;
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            runs.hold(subject.id());
            Stored run = runs.find(actor, subject.id()).orElseThrow(ProblemException::notFound);
            if (run.stage() == Stage.DONE) {
                undo.undo(entities, actor, run.id(), progress::report);
                runs.undone(run.id());
                files.delete(run.id());
            }
            return null;
        });
    }
}
