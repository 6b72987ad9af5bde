package dk.bygpartnerskaber.register.core;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The imports under way, as rows, so that they survive a restart and any node can go on with them. A run is its owner's
 * alone and is gone after a day; the file itself goes as soon as it has been imported.
 */
final class ImportRuns {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final JsonMapper JSON = new JsonMapper();

    private final RegisterStore store;

    ImportRuns(RegisterStore store) {
        this.store = store;
    }

    /** What is told of a run, apart from its own columns. */
    public record Report(
            int rows,
            List<ImportRun.Column> columns,
            List<ImportRun.Planned> planned,
            List<ImportRun.Rejected> rejected) {}

    /**
     * A run.
     *
     * @param content the file; empty once it is imported
     */
    record Stored(
            String id,
            ImportKind kind,
            String fileName,
            byte[] content,
            Report report,
            boolean done,
            OffsetDateTime created) {

        ImportRun toRecord() {
            return new ImportRun(
                    id,
                    kind,
                    fileName,
                    done ? ImportRun.Status.DONE : ImportRun.Status.TRIED,
                    report.rows(),
                    report.columns(),
                    ImportTargets.all(kind),
                    report.planned(),
                    report.rejected(),
                    created.toInstant());
        }

        List<String> targets() {
            return report.columns().stream().map(ImportRun.Column::target).toList();
        }

        Stored with(Report newReport) {
            return new Stored(id, kind, fileName, content, newReport, done, created);
        }

        Stored imported(Report newReport) {
            return new Stored(id, kind, fileName, new byte[0], newReport, true, created);
        }
    }

    /** Keeps a new run; those of yesterday go. */
    void add(Actor owner, Stored run) {
        store.sql(connection -> {
            prune(connection);
            String sql = "INSERT INTO reg_import (id, owner_id, kind, file_name, content, report, done, created)"
                    + " VALUES (?, ?, ?, ?, ?, ?, FALSE, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, run.id());
                insert.setString(2, owner.id());
                insert.setString(3, run.kind().name());
                insert.setString(4, run.fileName());
                insert.setBytes(5, run.content());
                insert.setBytes(6, bytes(run.report()));
                insert.setObject(7, run.created());
                return insert.executeUpdate();
            }
        });
    }

    private void prune(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM reg_import WHERE created < ?")) {
            delete.setObject(1, store.now().minus(KEPT));
            delete.executeUpdate();
        }
    }

    Optional<Stored> find(Actor owner, String id) {
        return store.sqlRead(connection -> {
            String sql = "SELECT kind, file_name, content, report, done, created FROM reg_import"
                    + " WHERE id = ? AND owner_id = ? AND created >= ?";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, id);
                query.setString(2, owner.id());
                query.setObject(3, store.now().minus(KEPT));
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
                row.getBytes(3),
                report(row.getBytes(4)),
                row.getBoolean(5),
                row.getObject(6, OffsetDateTime.class));
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

    void update(Stored run) {
        store.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE reg_import SET content = ?, report = ?, done = ? WHERE id = ?")) {
                update.setBytes(1, run.content());
                update.setBytes(2, bytes(run.report()));
                update.setBoolean(3, run.done());
                update.setString(4, run.id());
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

    private static Report report(byte[] json) {
        try {
            return JSON.readValue(json, Report.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
