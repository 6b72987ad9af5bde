package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Actors;
import dk.bygpartnerskaber.platform.api.Callers;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out one job that this node holds, as who started it and after all callers, and writes how it ended. */
@Component(service = JobExecution.class)
public final class JobExecution {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);
    private static final String SYSTEM = "system:";

    private final JobLeases leases;
    private final Actors actors;
    private final Callers callers;
    private final Transactions transactions;

    @Activate
    public JobExecution(
            @Reference JobLeases leases,
            @Reference Actors actors,
            @Reference Callers callers,
            @Reference Transactions transactions) {
        this.leases = leases;
        this.actors = actors;
        this.callers = callers;
        this.transactions = transactions;
    }

    void carryOut(RunningJob job, JobHandler handler) {
        try {
            // it may have been stopped already
            job.report(0, 0);
            handler.run(actor(job.actorId()), job.subject(), steps(job));
        } catch (RuntimeException | Error failure) {
            notDone(job, failure);
            return;
        }
        leases.end(job, Job.State.DONE, Optional.empty());
    }

    private JobProgress steps(RunningJob job) {
        Courtesy courtesy = new Courtesy(callers, this::tidyUp);
        return (done, total) -> {
            job.report(done, total);
            courtesy.stepAside();
        };
    }

    /** Embedded H2 has whoever commits next write what this job has changed by then; it does so itself. */
    private void tidyUp() {
        transactions.read(connection -> {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                Sql.update(connection, "CHECKPOINT");
            }
            return null;
        });
    }

    /** Users change: what counts is what they may do now. */
    private Actor actor(String id) {
        if (id.startsWith(SYSTEM)) {
            return Actor.system(id.substring(SYSTEM.length()));
        }
        return actors.find(id)
                .orElseThrow(() -> new ProblemException(ProblemException.Kind.FORBIDDEN, "job-actor-gone", List.of()));
    }

    private void notDone(RunningJob job, Throwable failure) {
        if (job.stopped().isEmpty()) {
            leases.end(job, Job.State.FAILED, Optional.of(problem(job, failure)));
            return;
        }
        switch (job.stopped().get()) {
            case CANCELLED -> leases.end(job, Job.State.CANCELLED, Optional.empty());
            case GIVEN_BACK -> leases.giveBack(job);
            case LOST ->
                LOG.warn("Job {} {} took so long to answer that another node goes on with it", job.type(), job.id());
        }
    }

    private static Job.Problem problem(RunningJob job, Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return new Job.Problem(problem.code(), problem.args());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}: job {} {}", incident, job.type(), job.id(), failure);
        return new Job.Problem("unexpected", List.of(incident));
    }
}
