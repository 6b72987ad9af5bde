package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL of the table of jobs, as far as people and programs use it; {@link JobLeases} has that of the nodes. */
final class JobTable {
    private static final String COLUMNS = "id, type, subject_type, subject_id, state, cancelling, actor_id, actor_name,"
            + " created, started, ended, done, total, attempts, problem, problem_args";
    private static final String ARGS_SEPARATOR = "\u001f";
    private static final int LONGEST_ARGS = 2000;

    private JobTable() {}

    /**
     * Which jobs are wanted.
     *
     * @param actorId only those of this actor
     */
    record Filter(Optional<String> actorId, Optional<Job.State> state) {

        private List<String> values() {
            List<String> values = new ArrayList<>();
            actorId.ifPresent(values::add);
            state.map(Job.State::name).ifPresent(values::add);
            return values;
        }

        private String where() {
            return " WHERE 1 = 1" + (actorId.isPresent() ? " AND actor_id = ?" : "")
                    + (state.isPresent() ? " AND state = ?" : "");
        }
    }

    static void insert(Connection connection, Job job) throws SQLException {
        String sql = "INSERT INTO wrk_job (id, type, subject_type, subject_id, state, cancelling, actor_id, actor_name,"
                + " created, done, total, attempts) VALUES (?, ?, ?, ?, 'QUEUED', FALSE, ?, ?, ?, 0, 0, 0)";
        Sql.update(
                connection,
                sql,
                job.id(),
                job.type(),
                job.subject().type(),
                job.subject().id(),
                job.actorId(),
                job.actorName(),
                job.created());
    }

    static Optional<Job> find(Connection connection, String id) throws SQLException {
        return Sql.one(connection, "SELECT " + COLUMNS + " FROM wrk_job WHERE id = ?", JobTable::read, id);
    }

    /**
     * The latest first.
     *
     * @param before id of the job that the page before ends with
     */
    static List<Job> list(Connection connection, Filter filter, Optional<String> before, int limit)
            throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM wrk_job" + filter.where() + (before.isPresent() ? " AND id < ?" : "")
                + " ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY";
        List<String> values = filter.values();
        before.ifPresent(values::add);
        return Sql.list(connection, sql, JobTable::read, values.toArray());
    }

    static long count(Connection connection, Filter filter) throws SQLException {
        String sql = "SELECT COUNT(*) FROM wrk_job" + filter.where();
        return Sql.one(connection, sql, row -> row.getLong(1), filter.values().toArray())
                .orElseThrow();
    }

    /** Ends a job that no node is at; whether it was one. */
    static boolean cancel(Connection connection, String id, Instant now) throws SQLException {
        String sql = "UPDATE wrk_job SET state = 'CANCELLED', ended = ?, cancelling = FALSE, holder = NULL"
                + " WHERE id = ? AND (state = 'QUEUED' OR (state = 'RUNNING' AND held_until < ?))";
        return Sql.update(connection, sql, now, id, now) == 1;
    }

    /** Asks the node that is at a job to stop; whether there was one. */
    static boolean askToStop(Connection connection, String id) throws SQLException {
        return update(connection, "UPDATE wrk_job SET cancelling = TRUE WHERE id = ? AND state = 'RUNNING'", id);
    }

    /** Puts a job that was not done into the queue again; whether it was one. */
    static boolean retry(Connection connection, String id) throws SQLException {
        return update(
                connection,
                "UPDATE wrk_job SET state = 'QUEUED', cancelling = FALSE, started = NULL, ended = NULL, done = 0, total = 0,"
                        + " attempts = 0, problem = NULL, problem_args = NULL"
                        + " WHERE id = ? AND state IN ('FAILED', 'CANCELLED')",
                id);
    }

    private static boolean update(Connection connection, String sql, String id) throws SQLException {
        return Sql.update(connection, sql, id) == 1;
    }

    private static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("type"),
                new RecordRef(row.getString("subject_type"), row.getString("subject_id")),
                Job.State.valueOf(row.getString("state")),
                row.getBoolean("cancelling"),
                row.getString("actor_id"),
                row.getString("actor_name"),
                Sql.instant(row, "created"),
                Optional.ofNullable(Sql.instant(row, "started")),
                Optional.ofNullable(Sql.instant(row, "ended")),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("attempts"),
                problem(row.getString("problem"), row.getString("problem_args")));
    }

    private static Optional<Job.Problem> problem(String code, String args) {
        return Optional.ofNullable(code)
                .map(c -> new Job.Problem(c, args.isEmpty() ? List.of() : List.of(args.split(ARGS_SEPARATOR, -1))));
    }

    /** The values of a problem as its column has them. */
    static String args(Job.Problem problem) {
        String args = String.join(ARGS_SEPARATOR, problem.args());
        return args.substring(0, Math.min(args.length(), LONGEST_ARGS));
    }
}
