package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, job.id());
            insert.setString(2, job.type());
            insert.setString(3, job.subject().type());
            insert.setString(4, job.subject().id());
            insert.setString(5, job.actorId());
            insert.setString(6, job.actorName());
            insert.setObject(7, job.created().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    static Optional<Job> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM wrk_job WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
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
        List<Job> jobs = new ArrayList<>();
        try (PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                jobs.add(read(row));
            }
        }
        return jobs;
    }

    static long count(Connection connection, Filter filter) throws SQLException {
        String sql = "SELECT COUNT(*) FROM wrk_job" + filter.where();
        try (PreparedStatement query = prepare(connection, sql, filter.values());
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<String> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        return statement;
    }

    /** Ends a job that no node is at; whether it was one. */
    static boolean cancel(Connection connection, String id, OffsetDateTime now) throws SQLException {
        String sql = "UPDATE wrk_job SET state = 'CANCELLED', ended = ?, holder = NULL"
                + " WHERE id = ? AND (state = 'QUEUED' OR (state = 'RUNNING' AND held_until < ?))";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, now);
            update.setString(2, id);
            update.setObject(3, now);
            return update.executeUpdate() == 1;
        }
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
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, id);
            return update.executeUpdate() == 1;
        }
    }

    private static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getString(1),
                row.getString(2),
                new RecordRef(row.getString(3), row.getString(4)),
                Job.State.valueOf(row.getString(5)),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                moment(row, 9).orElseThrow(),
                moment(row, 10),
                moment(row, 11),
                row.getLong(12),
                row.getLong(13),
                row.getInt(14),
                problem(row.getString(15), row.getString(16)));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
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
