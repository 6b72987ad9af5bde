package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns.Planned;
import dk.bygpartnerskaber.register.core.bulk.BulkRuns.Stored;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries bulk changes out, each record in a transaction of its own, which also says what became of it. */
@Component
public final class BulkChangeJob implements JobHandler {
    private final RegisterStore store;
    private final BulkTypes types;
    private final BulkRuns runs;

    @Activate
    public BulkChangeJob(@Reference RegisterStore store, @Reference BulkTypes types) {
        this.store = store;
        this.types = types;
        runs = new BulkRuns(store);
    }

    @Override
    public String type() {
        return BulkChangeService.JOB;
    }

    @Override
    public void run(Actor actor, RecordRef subject, JobProgress progress) {
        Stored run = runs.find(actor, subject.id()).orElseThrow(ProblemException::notFound);
        actor.require(BulkChangeServiceImpl.needed(run.change()));
        // the preview has asked about the value; there is none else to ask about
        Actor confirming = actor.confirming(FreeText.CPR_NUMBER);
        List<Planned> planned = runs.planned(run.id());
        for (int done = 0; done < planned.size(); done++) {
            progress.report(done, planned.size());
            change(confirming, run, planned.get(done));
        }
        progress.report(planned.size(), planned.size());
    }

    private void change(Actor actor, Stored run, Planned record) {
        try {
            store.write(entities -> {
                // of two nodes that think it is theirs, the second waits here and then finds it settled
                if (runs.settle(run.id(), record.place(), Outcome.CHANGED, Optional.empty())) {
                    types.of(run.change().kind())
                            .apply(entities, actor, run.change(), record.id(), runs.version(run.id(), record))
                            .forEach(touched -> runs.follow(run.id(), touched));
                }
                return null;
            });
        } catch (ProblemException refused) {
            runs.settle(run.id(), record.place(), outcome(refused), Optional.of(BulkChangeServiceImpl.reason(refused)));
        }
    }

    private static Outcome outcome(ProblemException refused) {
        return switch (refused.kind()) {
            case STALE, NOT_FOUND -> Outcome.SKIPPED;
            default -> Outcome.REFUSED;
        };
    }
}
