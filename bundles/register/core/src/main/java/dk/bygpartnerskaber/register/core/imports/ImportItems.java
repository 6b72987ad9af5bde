package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.FieldChanges;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.ValueTable.Row;
import dk.bygpartnerskaber.register.core.Values;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stage;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Stored;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The records of imports, as rows: what becomes of them, what has been made of them. */
final class ImportItems {
    private static final int LONGEST_NAME = 199;

    private final RegisterStore store;

    ImportItems(RegisterStore store) {
        this.store = store;
    }

    /**
     * What writing has made of a record.
     *
     * @param change id of its change in the change log; {@code null} when its own fields stayed as they were
     * @param entries what modules need to take their cells back, by field
     */
    record Written(String change, long version, Map<String, String> entries) {}

    /**
     * A written record.
     *
     * @param change id of its change in the change log; {@code null} when only modules have changed something
     * @param entries what modules need to take their cells back, by field
     * @param example whether it was an example
     */
    record Item(
            int place,
            RecordRef record,
            Action action,
            String change,
            long version,
            Map<String, String> entries,
            boolean example) {}

    /**
     * The items of a run are those of a plan.
     *
     * @param written what has been made of them, by the keys of drafts
     */
    void replace(String run, List<ImportDraft<?>> drafts, Map<String, Written> written) {
        store.sql(connection -> {
            Sql.update(connection, "DELETE FROM reg_import_item WHERE import_id = ?", run);
            String sql =
                    "INSERT INTO reg_import_item (import_id, place, item_key, record_type, record_id, name, action,"
                            + " lines, change_id, version_after, entries, demo, changes)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int place = 0; place < drafts.size(); place++) {
                    ImportDraft<?> draft = drafts.get(place);
                    insert(insert, run, place, draft, Optional.ofNullable(written.get(draft.key())));
                }
                return insert.executeBatch().length;
            }
        });
    }

    private static void insert(
            PreparedStatement insert, String run, int place, ImportDraft<?> draft, Optional<Written> written)
            throws SQLException {
        boolean known = !draft.isNew() || written.isPresent();
        insert.setString(1, run);
        insert.setInt(2, place);
        insert.setString(3, draft.key());
        insert.setString(4, draft.ref().type());
        insert.setString(5, known ? draft.id() : null);
        insert.setString(6, Excerpt.of(draft.name(), LONGEST_NAME));
        insert.setString(7, draft.action().name());
        insert.setString(8, draft.lines().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        insert.setString(9, written.map(Written::change).orElse(null));
        insert.setObject(10, written.map(Written::version).orElse(null), Types.BIGINT);
        insert.setString(
                11,
                Lines.join(written.map(Written::entries).orElse(Map.of()).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList()));
        insert.setBoolean(12, draft.isExample());
        insert.setString(13, written.isPresent() || !draft.isChanged() ? null : changes(draft));
        insert.addBatch();
    }

    /** What it would change; of what is written, the change log has it. */
    private static String changes(ImportDraft<?> draft) {
        return FieldChanges.write(FieldChange.between(draft.before(), draft.details()));
    }

    /** Values that have joined their lists, behind all others. */
    void addValues(String run, List<Row> values, int from) {
        store.sql(connection -> {
            for (int i = 0; i < values.size(); i++) {
                Row value = values.get(i);
                Sql.update(
                        connection,
                        "INSERT INTO reg_import_item (import_id, place, item_key, record_type, record_id, name, action,"
                                + " lines, version_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        run,
                        from + i,
                        "",
                        Values.TYPE,
                        value.id(),
                        value.name(),
                        Action.CREATE.name(),
                        "",
                        value.version());
            }
            return null;
        });
    }

    Page<Planned> page(String run, Optional<Action> action, PageRequest page) {
        String which = action.isPresent() ? " AND action = ?" : "";
        Object[] values = action.isPresent() ? new Object[] {run, action.get().name()} : new Object[] {run};
        return store.sqlRead(connection -> Places.page(
                connection,
                "reg_import_item",
                "import_id = ? AND record_type <> '" + Values.TYPE + "'" + which,
                ImportItems::planned,
                page,
                values));
    }

    /** Those that could not be taken back. */
    Page<Planned> kept(String run, PageRequest page) {
        return store.sqlRead(connection -> Places.page(
                connection, "reg_import_item", "import_id = ? AND kept IS NOT NULL", ImportItems::planned, page, run));
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                row.getString("record_type"),
                Optional.ofNullable(row.getString("record_id")),
                row.getString("name"),
                Action.valueOf(row.getString("action")),
                lines(row),
                row.getBoolean("demo"),
                Optional.ofNullable(row.getString("changes"))
                        .map(ImportItems::changes)
                        .orElse(List.of()),
                Optional.ofNullable(row.getString("kept")));
    }

    private static List<Change.Field> changes(String column) {
        return FieldChanges.read(column).stream()
                .map(field -> new Change.Field(field.field(), field.before(), field.after()))
                .toList();
    }

    static List<Integer> lines(ResultSet row) throws SQLException {
        String lines = row.getString("lines");
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split(" ")).map(Integer::valueOf).toList();
    }

    /** What has been written, the last first. */
    List<Item> written(String run) {
        return store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT * FROM reg_import_item WHERE import_id = ? AND version_after IS NOT NULL ORDER BY place DESC",
                ImportItems::item,
                run));
    }

    private static Item item(ResultSet row) throws SQLException {
        Map<String, String> entries = new LinkedHashMap<>();
        Lines.split(row.getString("entries"))
                .forEach(line ->
                        entries.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new Item(
                row.getInt("place"),
                new RecordRef(row.getString("record_type"), row.getString("record_id")),
                Action.valueOf(row.getString("action")),
                row.getString("change_id"),
                row.getLong("version_after"),
                entries,
                row.getBoolean("demo"));
    }

    /** How many records of a type meet with something. */
    private record Sum(Action action, String type, long records, long kept) {}

    /** How many records meet with what; none of a run that has not been tried out. */
    Counts counts(Stored run, long rejected) {
        List<Sum> sums = store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT action, record_type, COUNT(*), SUM(CASE WHEN kept IS NOT NULL THEN 1 ELSE 0 END) FROM reg_import_item WHERE import_id = ?"
                        + " AND record_type <> ? GROUP BY action, record_type",
                row -> new Sum(Action.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)),
                run.id(),
                Values.TYPE));
        Map<Action, Long> counts = new EnumMap<>(Action.class);
        Map<String, Long> creates = new HashMap<>();
        long kept = 0;
        for (Sum sum : sums) {
            counts.merge(sum.action(), sum.records(), Long::sum);
            kept += sum.kept();
            if (sum.action() == Action.CREATE) {
                creates.put(sum.type(), sum.records());
            }
        }
        long undecided = run.isWritten() ? 0 : undecided(run.id());
        long create = counts.getOrDefault(Action.CREATE, 0L);
        long update = counts.getOrDefault(Action.UPDATE, 0L);
        return new Counts(
                create,
                update,
                counts.getOrDefault(Action.UNCHANGED, 0L),
                counts.getOrDefault(Action.SKIP, 0L),
                rejected,
                undecided,
                run.stage() == Stage.UNDONE ? create + update - kept : 0,
                kept,
                creates);
    }

    private long undecided(String run) {
        return store.sqlRead(connection -> Sql.one(
                        connection,
                        "SELECT COUNT(*) FROM reg_import_item WHERE " + ImportSuspicions.OPEN,
                        row -> row.getLong(1),
                        run))
                .orElseThrow();
    }

    /** A record could not be taken back. */
    void keep(String run, Item item, String reason) {
        store.sql(connection -> Sql.update(
                connection,
                "UPDATE reg_import_item SET kept = ? WHERE import_id = ? AND place = ?",
                reason,
                run,
                item.place()));
    }
}
