package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Jobs as rows of a table. */
@Component
public final class DatabaseJobs implements Jobs {
    private static final String ORDER = "-created";

    private final Transactions transactions;
    private final Clock clock;
    private final Bell bell;
    private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();

    @Activate
    public DatabaseJobs(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference Bell bell,
            @Reference(target = "(module=work)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
        this.bell = bell;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHandler(JobHandler handler) {
        handlers.put(handler.type(), handler);
    }

    void removeHandler(JobHandler handler) {
        handlers.remove(handler.type(), handler);
    }

    @Override
    public Job submit(Actor actor, String type, RecordRef subject) {
        Job job = new Job(
                Ids.next(),
                type,
                subject,
                Job.State.QUEUED,
                false,
                actor.id(),
                actor.name(),
                now(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty());
        transactions.write(connection -> {
            JobTable.insert(connection, job);
            return null;
        });
        bell.ring();
        return job;
    }

    @Override
    public Page<Job> list(Actor actor, Optional<Job.State> state, PageRequest page) {
        JobTable.Filter filter =
                new JobTable.Filter(seesAll(actor) ? Optional.empty() : Optional.of(actor.id()), state);
        Optional<String> before =
                page.cursor().map(text -> Cursor.decode(text, ORDER).id());
        return transactions.read(connection -> list(connection, filter, before, page));
    }

    private static Page<Job> list(
            Connection connection, JobTable.Filter filter, Optional<String> before, PageRequest page)
            throws SQLException {
        List<Job> jobs = JobTable.list(connection, filter, before, page.limit() + 1);
        OptionalLong total = page.total() ? OptionalLong.of(JobTable.count(connection, filter)) : OptionalLong.empty();
        if (jobs.size() <= page.limit()) {
            return new Page<>(jobs, Optional.empty(), total);
        }
        List<Job> shown = jobs.subList(0, page.limit());
        String next = new Cursor(ORDER, "", shown.get(shown.size() - 1).id()).encode();
        return new Page<>(shown, Optional.of(next), total);
    }

    @Override
    public Optional<Job> find(Actor actor, String id) {
        return Ids.isId(id)
                ? transactions.read(connection -> JobTable.find(connection, id)).filter(job -> sees(actor, job))
                : Optional.empty();
    }

    @Override
    public Job cancel(Actor actor, String id) {
        return transactions.write(connection -> {
            Job job = find(actor, id).orElseThrow(ProblemException::notFound);
            if (!JobTable.cancel(connection, job.id(), now()) && !JobTable.askToStop(connection, job.id())) {
                throw conflict("job-ended");
            }
            return JobTable.find(connection, id).orElseThrow();
        });
    }

    @Override
    public Job retry(Actor actor, String id) {
        Job queued = transactions.write(connection -> {
            Job job = find(actor, id).orElseThrow(ProblemException::notFound);
            JobHandler handler = handler(job).orElseThrow(() -> conflict("job-module-away"));
            handler.neededToRetry().ifPresent(actor::require);
            if (!JobTable.retry(connection, job.id())) {
                throw conflict("job-not-retryable");
            }
            return JobTable.find(connection, id).orElseThrow();
        });
        bell.ring();
        return queued;
    }

    @Override
    public boolean mayRetry(Actor actor, Job job) {
        return sees(actor, job)
                && handler(job)
                        .filter(handler ->
                                handler.neededToRetry().map(actor::may).orElse(true))
                        .isPresent();
    }

    private Optional<JobHandler> handler(Job job) {
        return Optional.ofNullable(handlers.get(job.type()));
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(ProblemException.Kind.CONFLICT, code, List.of());
    }

    private static boolean sees(Actor actor, Job job) {
        return seesAll(actor) || job.actorId().equals(actor.id());
    }

    private static boolean seesAll(Actor actor) {
        return actor.may(Permission.CURATE) || actor.may(Permission.ADMINISTER);
    }

    /** Now, as precise as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
