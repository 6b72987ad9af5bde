package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who is at which job: a node takes a job for a short time and prolongs that as long as it works. What it writes
 * afterwards names the lease, so that a node that has lost it without noticing changes nothing.
 */
@Component(service = JobLeases.class)
public final class JobLeases {
    static final Duration LEASE = Duration.ofSeconds(15);
    static final int MOST_ATTEMPTS = 3;
    static final Duration KEPT = Duration.ofDays(90);

    private static final String FREE = "(state = 'QUEUED' OR (state = 'RUNNING' AND held_until < ?))";
    private static final Job.Problem INTERRUPTED = new Job.Problem("job-interrupted", List.of());
    // several nodes want the first one; whoever is late takes one of the next
    private static final int CANDIDATES = 10;

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public JobLeases(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=work)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A job that waits, or whose node has fallen silent. */
    private record Candidate(
            String id, String type, RecordRef subject, String actorId, boolean cancelling, int attempts) {}

    /** Takes the next job of one of the types, if there is one; also one whose node has fallen silent. */
    Optional<RunningJob> claim(Set<String> types) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        return transactions.read(connection -> candidates(connection, List.copyOf(types))).stream()
                .map(this::take)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Candidate> candidates(Connection connection, List<String> types) throws SQLException {
        String sql =
                "SELECT id, type, subject_type, subject_id, actor_id, cancelling, attempts FROM wrk_job WHERE " + FREE
                        + " AND type IN (" + String.join(", ", Collections.nCopies(types.size(), "?"))
                        + ") ORDER BY id FETCH FIRST " + CANDIDATES + " ROWS ONLY";
        List<Object> values = new ArrayList<>(List.of(now()));
        values.addAll(types);
        return Sql.list(connection, sql, JobLeases::candidate, values.toArray());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString(1),
                row.getString(2),
                new RecordRef(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getInt(7));
    }

    /** Nothing when another node was faster, or when the job must not be begun once more. */
    private Optional<RunningJob> take(Candidate job) {
        String holder = Ids.next();
        Instant until = now().plus(LEASE);
        if (!transactions.write(connection -> take(connection, job.id(), holder, until))) {
            return Optional.empty();
        }
        RunningJob held = new RunningJob(job.id(), job.type(), job.subject(), job.actorId(), holder, until);
        if (job.cancelling()) {
            end(held, Job.State.CANCELLED, Optional.empty());
            return Optional.empty();
        }
        if (job.attempts() >= MOST_ATTEMPTS) {
            end(held, Job.State.FAILED, Optional.of(INTERRUPTED));
            return Optional.empty();
        }
        return Optional.of(held);
    }

    private boolean take(Connection connection, String id, String holder, Instant until) throws SQLException {
        String sql = "UPDATE wrk_job SET state = 'RUNNING', holder = ?, held_until = ?, attempts = attempts + 1,"
                + " started = COALESCE(started, ?), done = 0, total = 0 WHERE id = ? AND " + FREE;
        Instant now = now();
        return Sql.update(connection, sql, holder, until, now, id, now) == 1;
    }

    /**
     * Prolongs the lease, tells how far the job is, and stops it here when it was cancelled or is lost.
     *
     * @return whether it is still ours
     */
    boolean prolong(RunningJob job) {
        Instant until = now().plus(LEASE);
        Optional<Boolean> cancelling = transactions.write(connection -> prolong(connection, job, until));
        if (cancelling.isEmpty()) {
            job.stop(RunningJob.Stop.LOST);
        } else if (cancelling.get()) {
            job.stop(RunningJob.Stop.CANCELLED);
        }
        job.hold(until);
        return cancelling.isPresent();
    }

    /** Whether it was cancelled; empty when it is not ours any more. */
    private static Optional<Boolean> prolong(Connection connection, RunningJob job, Instant until) throws SQLException {
        String sql = "UPDATE wrk_job SET held_until = ?, done = ?, total = ? WHERE id = ? AND holder = ?";
        boolean ours = Sql.update(connection, sql, until, job.done(), job.total(), job.id(), job.holder()) == 1;
        return ours ? JobTable.find(connection, job.id()).map(Job::cancelling) : Optional.empty();
    }

    /** Writes how a job ended, unless it is not ours any more. */
    void end(RunningJob job, Job.State state, Optional<Job.Problem> problem) {
        String sql = "UPDATE wrk_job SET state = ?, ended = ?, done = ?, total = ?, problem = ?, problem_args = ?,"
                + " cancelling = FALSE, holder = NULL WHERE id = ? AND holder = ?";
        transactions.write(connection -> Sql.update(
                connection,
                sql,
                state.name(),
                now(),
                job.done(),
                job.total(),
                problem.map(Job.Problem::code).orElse(null),
                problem.map(JobTable::args).orElse(null),
                job.id(),
                job.holder()));
    }

    /** Puts a job back to where it stood in the queue; this attempt does not count. */
    void giveBack(RunningJob job) {
        String sql = "UPDATE wrk_job SET state = 'QUEUED', attempts = attempts - 1, done = 0, total = 0, holder = NULL"
                + " WHERE id = ? AND holder = ?";
        transactions.write(connection -> Sql.update(connection, sql, job.id(), job.holder()));
    }

    /** Deletes the jobs that ended long ago; whether there were some. */
    boolean prune() {
        Instant before = now().minus(KEPT);
        return transactions.write(connection -> Sql.update(connection, "DELETE FROM wrk_job WHERE ended < ?", before))
                > 0;
    }

    /** Now, as precise as both databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
