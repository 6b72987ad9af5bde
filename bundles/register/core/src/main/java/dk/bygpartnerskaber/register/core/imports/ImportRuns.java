package dk.bygpartnerskaber.register.core.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Imports as rows, so that they survive a restart and any node can go on with them. A run is its owner's alone. It is gone
 * some days after its upload, or when it can no longer be undone.
 */
public final class ImportRuns {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

    private static final String KEPT = "(done_at IS NULL AND created >= ? OR done_at IS NOT NULL AND done_at >= ?)";

    private final RegisterStore store;

    public ImportRuns(RegisterStore store) {
        this.store = store;
    }

    /** How far a run has come. */
    enum Stage {
        UPLOADED,
        TRIED,
        /** Tried out and confirmed; its job may have failed. */
        CONFIRMED,
        DONE,
        UNDONE
    }

    /**
     * A run, without its file and what it makes of the register.
     *
     * @param goodRowsOnly whether it was confirmed without its rejected rows
     * @param jobId the job that was given it last
     */
    record Stored(
            String id,
            ImportKind kind,
            String fileName,
            Stage stage,
            List<String> sheets,
            Optional<String> sheet,
            int rows,
            List<Column> columns,
            Instant created,
            Optional<Instant> done,
            boolean goodRowsOnly,
            Optional<String> jobId) {

        List<String> targets() {
            return columns.stream().map(Column::target).toList();
        }

        /** The same with its columns mapped anew. */
        Stored mapped(ImportKind otherKind, Optional<String> otherSheet, int otherRows, List<Column> mapped) {
            return new Stored(
                    id,
                    otherKind,
                    fileName,
                    Stage.UPLOADED,
                    sheets,
                    otherSheet,
                    otherRows,
                    mapped,
                    created,
                    done,
                    goodRowsOnly,
                    jobId);
        }

        boolean isWritten() {
            return stage == Stage.DONE || stage == Stage.UNDONE;
        }
    }

    void add(Actor owner, Stored run) {
        store.sql(connection -> Sql.update(
                connection,
                "INSERT INTO reg_import (id, owner_id, kind, file_name, stage, sheets, sheet, row_count, layout, created,"
                        + " good_rows_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)",
                run.id(),
                owner.id(),
                run.kind().name(),
                run.fileName(),
                run.stage().name(),
                Lines.join(run.sheets()),
                run.sheet().orElse(null),
                run.rows(),
                json(run.columns()),
                run.created()));
    }

    /** Those that have been kept long enough go. */
    public void prune() {
        store.sql(connection -> Sql.update(
                connection,
                "DELETE FROM reg_import WHERE NOT " + KEPT,
                store.now().toInstant().minus(ImportService.KEPT),
                store.now().toInstant().minus(ImportService.UNDO)));
        store.sql(connection -> Sql.update(
                connection,
                "DELETE FROM reg_import_part WHERE import_id IN (SELECT id FROM reg_import WHERE created < ?)",
                store.now().toInstant().minus(ImportService.KEPT)));
    }

    Optional<Stored> find(Actor owner, String id) {
        return store.sqlRead(connection -> Sql.one(
                connection,
                "SELECT * FROM reg_import WHERE id = ? AND owner_id = ? AND " + KEPT,
                ImportRuns::stored,
                id,
                owner.id(),
                store.now().toInstant().minus(ImportService.KEPT),
                store.now().toInstant().minus(ImportService.UNDO)));
    }

    /** The latest first. */
    List<Stored> of(Actor owner) {
        return store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT * FROM reg_import WHERE owner_id = ? AND " + KEPT + " ORDER BY id DESC",
                ImportRuns::stored,
                owner.id(),
                store.now().toInstant().minus(ImportService.KEPT),
                store.now().toInstant().minus(ImportService.UNDO)));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                Stage.valueOf(row.getString("stage")),
                Lines.split(row.getString("sheets")),
                Optional.ofNullable(row.getString("sheet")),
                row.getInt("row_count"),
                columns(row.getBytes("layout")),
                Sql.instant(row, "created"),
                Optional.ofNullable(Sql.instant(row, "done_at")),
                row.getBoolean("good_rows_only"),
                Optional.ofNullable(row.getString("job_id")));
    }

    /** Takes hold of a run until the end of the transaction. */
    void hold(String id) {
        store.sql(connection -> Sql.update(connection, "UPDATE reg_import SET stage = stage WHERE id = ?", id));
    }

    /** Another mapping, or what another sheet has. */
    void map(Stored run) {
        store.sql(connection -> Sql.update(
                connection,
                "UPDATE reg_import SET kind = ?, sheet = ?, row_count = ?, layout = ?, stage = ? WHERE id = ?",
                run.kind().name(),
                run.sheet().orElse(null),
                run.rows(),
                json(run.columns()),
                Stage.UPLOADED.name(),
                run.id()));
    }

    void tried(String id) {
        store.sql(connection ->
                Sql.update(connection, "UPDATE reg_import SET stage = ? WHERE id = ?", Stage.TRIED.name(), id));
    }

    void confirmed(String id, boolean goodRowsOnly) {
        store.sql(connection -> Sql.update(
                connection,
                "UPDATE reg_import SET stage = ?, good_rows_only = ? WHERE id = ?",
                Stage.CONFIRMED.name(),
                goodRowsOnly,
                id));
    }

    /** A job has it. */
    void give(String id, String jobId) {
        store.sql(connection -> Sql.update(connection, "UPDATE reg_import SET job_id = ? WHERE id = ?", jobId, id));
    }

    /** Everything is written; examples of what stood in the file are no longer needed. */
    void done(Stored run) {
        List<Column> columns = run.columns().stream()
                .map(column -> new Column(column.header(), column.target(), List.of()))
                .toList();
        store.sql(connection -> Sql.update(
                connection,
                "UPDATE reg_import SET stage = ?, done_at = ?, layout = ? WHERE id = ?",
                Stage.DONE.name(),
                store.now().toInstant(),
                json(columns),
                run.id()));
    }

    void undone(String id) {
        store.sql(connection ->
                Sql.update(connection, "UPDATE reg_import SET stage = ? WHERE id = ?", Stage.UNDONE.name(), id));
    }

    void delete(String id) {
        store.sql(connection -> Sql.update(connection, "DELETE FROM reg_import WHERE id = ?", id));
    }

    private static byte[] json(List<Column> columns) {
        try {
            return JSON.writeValueAsBytes(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Column> columns(byte[] json) {
        try {
            return JSON.readValue(json, COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
