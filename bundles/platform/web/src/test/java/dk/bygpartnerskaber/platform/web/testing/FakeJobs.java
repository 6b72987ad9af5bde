package dk.bygpartnerskaber.platform.web.testing;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Jobs as a test puts them there; remembers what was done to them. */
public final class FakeJobs implements Jobs {
    public final List<Job> all = new ArrayList<>();
    public final List<String> orders = new ArrayList<>();

    /** Adds a job of Anne's that is half done, or has come so far. */
    public Job add(String id, String type, Job.State state, Job.Problem... problem) {
        Instant created = Instant.parse("2026-11-23T06:20:00Z");
        Job job = new Job(
                id,
                type,
                new RecordRef("thing", "t-" + id),
                state,
                false,
                "1",
                "Anne",
                created,
                Optional.of(created).filter(begun -> state != Job.State.QUEUED),
                Optional.of(created.plusSeconds(75)).filter(end -> state.isEnded()),
                1_200,
                2_400,
                1,
                List.of(problem).stream().findFirst());
        all.add(job);
        return job;
    }

    @Override
    public Job submit(Actor actor, String type, RecordRef subject) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Job> list(Actor actor, Optional<Job.State> state, PageRequest page) {
        List<Job> jobs = all.stream()
                .filter(job -> state.isEmpty() || job.state() == state.get())
                .toList();
        return new Page<>(jobs, Optional.empty(), OptionalLong.empty());
    }

    @Override
    public Optional<Job> find(Actor actor, String id) {
        return all.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    @Override
    public Job cancel(Actor actor, String id) {
        orders.add("cancel " + id);
        return find(actor, id).orElseThrow();
    }

    /** {@code test.protected} asks for what the data protection officer may. */
    @Override
    public boolean mayRetry(Actor actor, Job job) {
        return !job.type().equals("test.protected") || actor.may(Permission.PROTECT);
    }

    @Override
    public Job retry(Actor actor, String id) {
        orders.add("retry " + id);
        return find(actor, id).orElseThrow();
    }
}
