package dk.bygpartnerskaber.register.core.imports;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The imports under way, as rows, so that they survive a restart and any node can go on with them. A run is its owner's
 * alone and is gone after a day; the file itself goes as soon as it has been imported.
 */
public final class ImportRuns {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final RegisterStore store;

    public ImportRuns(RegisterStore store) {
        this.store = store;
    }

    /** What is told of a run, apart from its own columns. */
    public record Report(
            int rows,
            List<ImportRun.Column> columns,
            List<ImportRun.Planned> planned,
            List<ImportRun.Rejected> rejected) {}

    /**
     * A run, without its file.
     *
     * @param goodRowsOnly whether it was confirmed without its rejected rows
     * @param jobId the job that was given it last
     */
    record Stored(
            String id,
            ImportKind kind,
            String fileName,
            Report report,
            boolean done,
            OffsetDateTime created,
            boolean goodRowsOnly,
            Optional<String> jobId) {

        /**
         * The run as callers see it.
         *
         * @param running whether a job is at it or is about to be
         * @param fields those that columns can go to
         */
        ImportRun toRecord(boolean running, List<String> fields) {
            return new ImportRun(
                    id,
                    kind,
                    fileName,
                    done ? ImportRun.Status.DONE : running ? ImportRun.Status.RUNNING : ImportRun.Status.TRIED,
                    report.rows(),
                    report.columns(),
                    fields,
                    report.planned(),
                    report.rejected(),
                    created.toInstant(),
                    jobId);
        }

        List<String> targets() {
            return report.columns().stream().map(ImportRun.Column::target).toList();
        }
    }

    /** Keeps a new run. */
    void add(Actor owner, Stored run, byte[] content) {
        store.sql(connection -> {
            String sql = "INSERT INTO reg_import (id, owner_id, kind, file_name, content, report, done, created,"
                    + " good_rows_only) VALUES (?, ?, ?, ?, ?, ?, FALSE, ?, FALSE)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, run.id());
                insert.setString(2, owner.id());
                insert.setString(3, run.kind().name());
                insert.setString(4, run.fileName());
                insert.setBytes(5, content);
                insert.setBytes(6, bytes(run.report()));
                insert.setObject(7, run.created());
                return insert.executeUpdate();
            }
        });
    }

    /** Those of yesterday go, with their files. */
    public void prune() {
        store.sql(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM reg_import WHERE created < ?")) {
                delete.setObject(1, store.now().minus(ImportService.KEPT));
                return delete.executeUpdate();
            }
        });
    }

    Optional<Stored> find(Actor owner, String id) {
        return store.sqlRead(connection -> {
            String sql = "SELECT kind, file_name, report, done, created, good_rows_only, job_id FROM reg_import"
                    + " WHERE id = ? AND owner_id = ? AND created >= ?";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, id);
                query.setString(2, owner.id());
                query.setObject(3, store.now().minus(ImportService.KEPT));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(stored(id, row)) : Optional.empty();
                }
            }
        });
    }

    private static Stored stored(String id, ResultSet row) throws SQLException {
        return new Stored(
                id,
                ImportKind.valueOf(row.getString(1)),
                row.getString(2),
                read(row.getBytes(3)),
                row.getBoolean(4),
                row.getObject(5, OffsetDateTime.class),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(7)));
    }

    /** The file of a run; empty once it is imported. */
    byte[] content(String id) {
        return store.sqlRead(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT content FROM reg_import WHERE id = ?")) {
                query.setString(1, id);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        });
    }

    /** Runs whose file or report has one of the texts. */
    public static List<String> mentioning(Connection connection, Redaction redaction) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT id, file_name, content, report FROM reg_import",
                        row -> mentions(row.getString(2), row.getBytes(3), row.getBytes(4), redaction)
                                ? row.getString(1)
                                : "")
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static boolean mentions(String fileName, byte[] content, byte[] report, Redaction redaction) {
        // quotation marks as CSV and JSON write them
        return Stream.of(fileName, raw(content), new String(report, StandardCharsets.UTF_8))
                        .map(text -> text.replace("\"\"", "\"").replace("\\\"", "\""))
                        .anyMatch(redaction::isIn)
                || ImportFile.anyText(content, redaction::isIn);
    }

    /** The file as text, if it is one: what stands between its cells too. */
    private static String raw(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(content, WINDOWS);
    }

    /** Takes hold of a run that is not done until the end of the transaction; whether there was one. */
    boolean hold(String id) {
        return store.sql(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE reg_import SET done = FALSE WHERE id = ? AND done = FALSE")) {
                update.setString(1, id);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Keeps what the file makes of the register now. */
    void report(String id, Report report) {
        store.sql(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE reg_import SET report = ? WHERE id = ?")) {
                update.setBytes(1, bytes(report));
                update.setString(2, id);
                return update.executeUpdate();
            }
        });
    }

    /** @param jobId {@code null} when no job has it any more */
    void give(String id, String jobId, boolean goodRowsOnly) {
        store.sql(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE reg_import SET job_id = ?, good_rows_only = ? WHERE id = ?")) {
                update.setString(1, jobId);
                update.setBoolean(2, goodRowsOnly);
                update.setString(3, id);
                return update.executeUpdate();
            }
        });
    }

    /** Everything is written: the file goes, and what was done is kept. */
    void done(String id, Report report) {
        store.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE reg_import SET content = ?, report = ?, done = TRUE WHERE id = ?")) {
                update.setBytes(1, new byte[0]);
                update.setBytes(2, bytes(report));
                update.setString(3, id);
                return update.executeUpdate();
            }
        });
    }

    private static byte[] bytes(Report report) {
        try {
            return JSON.writeValueAsBytes(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report read(byte[] json) {
        try {
            return JSON.readValue(json, Report.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
