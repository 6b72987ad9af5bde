package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs that run when a test says so. */
public final class MemoryJobs implements Jobs {
    private final Map<String, Job> all = new ConcurrentHashMap<>();
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    @Override
    public Job submit(Actor actor, String type, RecordRef subject) {
        actors.put(actor.id(), actor);
        return put(Ids.next(), type, subject, actor, Job.State.QUEUED, Optional.empty());
    }

    private Job put(
            String id, String type, RecordRef subject, Actor actor, Job.State state, Optional<Job.Problem> problem) {
        Job job = new Job(
                id,
                type,
                subject,
                state,
                false,
                actor.id(),
                actor.name(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                1,
                problem);
        all.put(id, job);
        return job;
    }

    public List<Job> queued() {
        return all.values().stream()
                .filter(job -> job.state() == Job.State.QUEUED)
                .toList();
    }

    void clear() {
        all.clear();
    }

    /** Carries a job out, now. */
    public void run(String id, JobHandler handler, JobProgress progress) {
        Job job = all.get(id);
        try {
            handler.run(actors.get(job.actorId()), job.subject(), progress);
            end(job, Job.State.DONE, Optional.empty());
        } catch (JobStoppedException stopped) {
            end(job, Job.State.CANCELLED, Optional.empty());
        } catch (ProblemException problem) {
            end(job, Job.State.FAILED, Optional.of(new Job.Problem(problem.code(), problem.args())));
        }
    }

    private void end(Job job, Job.State state, Optional<Job.Problem> problem) {
        put(job.id(), job.type(), job.subject(), actors.get(job.actorId()), state, problem);
    }

    @Override
    public Optional<Job> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id)).filter(job -> job.actorId().equals(actor.id()));
    }

    @Override
    public Page<Job> list(Actor actor, Optional<Job.State> state, PageRequest page) {
        List<Job> jobs = all.values().stream()
                .filter(job -> state.isEmpty() || job.state() == state.get())
                .toList();
        return new Page<>(jobs, Optional.empty(), OptionalLong.empty());
    }

    @Override
    public Job cancel(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayRetry(Actor actor, Job job) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job retry(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }
}
