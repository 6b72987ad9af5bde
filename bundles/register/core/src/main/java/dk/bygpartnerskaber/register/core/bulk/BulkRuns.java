package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bulk changes as rows, one for each of their records: any node can go on with them. Gone after a day. */
public final class BulkRuns {
    private static final int LONGEST_ARGS = 990;

    private final RegisterStore store;

    public BulkRuns(RegisterStore store) {
        this.store = store;
    }

    /** A bulk change without its records. */
    record Stored(String id, BulkChange change, Instant created, Optional<String> jobId) {}

    /** A record that waits for its change. */
    record Planned(int place, String id) {}

    /** A record of a new bulk change, and the version of it that was read. */
    record Draft(Item item, long version) {}

    /** Those of yesterday go. */
    public void prune() {
        store.sql(connection -> Sql.update(
                connection,
                "DELETE FROM reg_bulk_run WHERE created < ?",
                store.now().toInstant().minus(BulkChangeService.KEPT)));
    }

    /** Keeps a new bulk change. */
    void add(Actor owner, Stored run, List<Draft> drafts) {
        store.sql(connection -> {
            BulkChange change = run.change();
            Sql.update(
                    connection,
                    "INSERT INTO reg_bulk_run (id, owner_id, kind, action, field, field_value, replacement,"
                            + " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    run.id(),
                    owner.id(),
                    change.kind().name(),
                    change.action().name(),
                    change.field() == null ? null : change.field().name(),
                    change.value(),
                    change.replacement(),
                    run.created());
            return insert(connection, run.id(), drafts);
        });
    }

    private static int insert(Connection connection, String run, List<Draft> drafts) throws SQLException {
        String sql = "INSERT INTO reg_bulk_item (run_id, place, record_id, read_version, name, values_before,"
                + " values_after, outcome, reason_field, reason_code, reason_args) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int place = 0; place < drafts.size(); place++) {
                Item item = drafts.get(place).item();
                insert.setString(1, run);
                insert.setInt(2, place);
                insert.setString(3, item.record().id());
                insert.setLong(4, drafts.get(place).version());
                insert.setString(5, item.name());
                insert.setString(6, Lines.join(item.before()));
                insert.setString(7, Lines.join(item.after()));
                insert.setString(8, item.outcome().name());
                insert.setString(9, item.reason().map(FieldProblem::field).orElse(null));
                insert.setString(10, item.reason().map(FieldProblem::code).orElse(null));
                insert.setString(11, item.reason().map(BulkRuns::args).orElse(null));
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    private static String args(FieldProblem reason) {
        return Lines.join(reason.args().stream()
                .map(arg -> Excerpt.of(arg, LONGEST_ARGS / 10))
                .limit(9)
                .toList());
    }

    Optional<Stored> find(Actor owner, String id) {
        return store.sqlRead(connection -> Sql.one(
                connection,
                "SELECT * FROM reg_bulk_run WHERE id = ? AND owner_id = ? AND created >= ?",
                BulkRuns::stored,
                id,
                owner.id(),
                store.now().toInstant().minus(BulkChangeService.KEPT)));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return new Stored(
                row.getString("id"),
                new BulkChange(
                        BulkKind.valueOf(row.getString("kind")),
                        BulkAction.valueOf(row.getString("action")),
                        field == null ? null : BulkField.valueOf(field),
                        row.getString("field_value"),
                        row.getString("replacement")),
                Sql.instant(row, "created"),
                Optional.ofNullable(row.getString("job_id")));
    }

    List<Item> items(Stored run) {
        String type = run.change().kind().type();
        return store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT * FROM reg_bulk_item WHERE run_id = ? ORDER BY place",
                row -> item(type, row),
                run.id()));
    }

    private static Item item(String type, ResultSet row) throws SQLException {
        String code = row.getString("reason_code");
        String field = row.getString("reason_field");
        return new Item(
                new RecordRef(type, row.getString("record_id")),
                row.getString("name"),
                Lines.split(row.getString("values_before")),
                Lines.split(row.getString("values_after")),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(code).map(c -> new FieldProblem(field == null ? "" : field, c, argsOf(row))));
    }

    private static List<String> argsOf(ResultSet row) {
        try {
            return Lines.split(row.getString("reason_args"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Planned> planned(String run) {
        return store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT place, record_id FROM reg_bulk_item WHERE run_id = ? AND outcome = ? ORDER BY place",
                row -> new Planned(row.getInt(1), row.getString(2)),
                run,
                Outcome.PLANNED.name()));
    }

    /** The version of a record that was read at the preview, or that the run itself has made of it since. */
    long version(String run, Planned record) {
        return store.sqlRead(connection -> Sql.one(
                        connection,
                        "SELECT read_version FROM reg_bulk_item WHERE run_id = ? AND place = ?",
                        row -> row.getLong(1),
                        run,
                        record.place()))
                .orElseThrow();
    }

    /** Says what has become of a planned record; whether it was still planned. */
    boolean settle(String run, int place, Outcome outcome, Optional<FieldProblem> reason) {
        return store.sql(connection -> Sql.update(
                        connection,
                        "UPDATE reg_bulk_item SET outcome = ?, reason_field = ?, reason_code = ?, reason_args = ?"
                                + " WHERE run_id = ? AND place = ? AND outcome = ?",
                        outcome.name(),
                        reason.map(FieldProblem::field).orElse(null),
                        reason.map(FieldProblem::code).orElse(null),
                        reason.map(BulkRuns::args).orElse(null),
                        run,
                        place,
                        Outcome.PLANNED.name()))
                == 1;
    }

    /** A planned record has got another version by what the run itself has done. */
    void follow(String run, BulkType.Touched record) {
        store.sql(connection -> Sql.update(
                connection,
                "UPDATE reg_bulk_item SET read_version = ? WHERE run_id = ? AND record_id = ? AND read_version = ?"
                        + " AND outcome = ?",
                record.after(),
                run,
                record.id(),
                record.before(),
                Outcome.PLANNED.name()));
    }

    /** Keeps others from confirming it until the end of the transaction. */
    void hold(String id) {
        store.sql(connection -> Sql.update(connection, "UPDATE reg_bulk_run SET kind = kind WHERE id = ?", id));
    }

    void give(String id, String jobId) {
        store.sql(connection -> Sql.update(connection, "UPDATE reg_bulk_run SET job_id = ? WHERE id = ?", jobId, id));
    }

    /** Forgets bulk changes that are about a person, or have one of the texts. */
    public static void forget(Connection connection, RecordRef person, Redaction redaction) throws SQLException {
        Set<String> runs = new LinkedHashSet<>(mentioning(connection, "reg_bulk_run", "id", redaction, "field_value"));
        runs.addAll(mentioning(
                connection,
                "reg_bulk_item",
                "run_id",
                redaction,
                "name",
                "values_before",
                "values_after",
                "reason_args"));
        runs.addAll(Sql.list(
                connection,
                "SELECT DISTINCT run_id FROM reg_bulk_item WHERE record_id = ? OR values_before LIKE ? OR values_after LIKE ?"
                        + " UNION SELECT id FROM reg_bulk_run WHERE field_value = ? OR replacement = ?",
                row -> row.getString(1),
                person.id(),
                "%" + person.id() + "%",
                "%" + person.id() + "%",
                person.id(),
                person.id()));
        for (String run : runs) {
            Sql.update(connection, "DELETE FROM reg_bulk_run WHERE id = ?", run);
        }
    }

    /** What a column has of the rows that have one of the texts in one of their others. */
    private static List<String> mentioning(
            Connection connection, String table, String id, Redaction redaction, String... columns)
            throws SQLException {
        List<String> likes = redaction.likes();
        if (likes.isEmpty()) {
            return List.of();
        }
        String condition = Stream.of(columns)
                .flatMap(column -> Collections.nCopies(likes.size(), Sql.lower(column) + " LIKE ?").stream())
                .collect(Collectors.joining(" OR "));
        Object[] values = Collections.nCopies(columns.length, likes).stream()
                .flatMap(List::stream)
                .toArray();
        String select = "SELECT " + id + ", " + String.join(", ", columns) + " FROM " + table + " WHERE " + condition;
        return Sql.list(connection, select, row -> mentions(redaction, row, columns), values).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first column of the row when another has one of the texts. */
    private static Optional<String> mentions(Redaction redaction, ResultSet row, String... columns)
            throws SQLException {
        for (String column : columns) {
            if (redaction.isIn(row.getString(column))) {
                return Optional.of(row.getString(1));
            }
        }
        return Optional.empty();
    }
}
