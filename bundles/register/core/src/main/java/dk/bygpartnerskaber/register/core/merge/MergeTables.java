package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.Teams;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Merges as rows: which two records, and which change of the change log each record got by it. No content. */
final class MergeTables {
    private static final Map<String, String> TABLES = Map.of(
            Organisations.TYPE, "reg_organisation",
            People.TYPE, "reg_person",
            Teams.TYPE, "reg_team",
            Partnerships.TYPE, "reg_partnership");

    private final RegisterStore store;

    MergeTables(RegisterStore store) {
        this.store = store;
    }

    /**
     * A merge.
     *
     * @param version the one that the record which went had last
     * @param change id of the change by which it went
     */
    record Row(
            String id,
            RecordRef from,
            RecordRef into,
            Instant at,
            Optional<Instant> undone,
            long version,
            Instant created,
            boolean demo,
            String change) {}

    /**
     * A record that a merge changed.
     *
     * @param change id of the change
     */
    record Changed(RecordRef record, String change, long before, long after) {}

    void insert(Row row, List<Changed> records) {
        store.sql(c -> {
            Sql.update(
                    c,
                    "INSERT INTO reg_merge (id, record_type, from_id, into_id, at, from_version, from_created,"
                            + " from_demo, from_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.id(),
                    row.from().type(),
                    row.from().id(),
                    row.into().id(),
                    row.at(),
                    row.version(),
                    row.created(),
                    row.demo(),
                    row.change());
            for (int place = 0; place < records.size(); place++) {
                insert(c, row.id(), place, records.get(place));
            }
            return null;
        });
    }

    private static void insert(Connection connection, String merge, int place, Changed changed) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO reg_merge_record (merge_id, place, record_type, record_id, change_id, version_before,"
                        + " version_after) VALUES (?, ?, ?, ?, ?, ?, ?)",
                merge,
                place,
                changed.record().type(),
                changed.record().id(),
                changed.change(),
                changed.before(),
                changed.after());
    }

    Optional<Row> find(String id) {
        return store.sqlRead(c -> Sql.one(c, "SELECT * FROM reg_merge WHERE id = ?", MergeTables::row, id));
    }

    /** The merges into a record that have not been undone, the latest first. */
    List<Row> into(RecordRef record) {
        return store.sqlRead(c -> Sql.list(
                c,
                "SELECT * FROM reg_merge WHERE record_type = ? AND into_id = ? AND undone IS NULL ORDER BY id DESC",
                MergeTables::row,
                record.type(),
                record.id()));
    }

    /** The merge by which a record went, if it is not there for that reason. */
    Optional<Row> from(RecordRef record) {
        return store.sqlRead(c -> Sql.one(
                c,
                "SELECT * FROM reg_merge WHERE record_type = ? AND from_id = ? AND undone IS NULL",
                MergeTables::row,
                record.type(),
                record.id()));
    }

    private static Row row(ResultSet row) throws SQLException {
        String type = row.getString("record_type");
        return new Row(
                row.getString("id"),
                new RecordRef(type, row.getString("from_id")),
                new RecordRef(type, row.getString("into_id")),
                Sql.instant(row, "at"),
                Optional.ofNullable(Sql.instant(row, "undone")),
                row.getLong("from_version"),
                Sql.instant(row, "from_created"),
                row.getBoolean("from_demo"),
                row.getString("from_change"));
    }

    /** The records that a merge changed, in the order in which it did. */
    List<Changed> records(String merge) {
        return store.sqlRead(c -> Sql.list(
                c,
                "SELECT * FROM reg_merge_record WHERE merge_id = ? ORDER BY place",
                row -> new Changed(
                        new RecordRef(row.getString("record_type"), row.getString("record_id")),
                        row.getString("change_id"),
                        row.getLong("version_before"),
                        row.getLong("version_after")),
                merge));
    }

    /** The version that a record has, written and flushed; empty when it is gone. */
    OptionalLong version(RecordRef record) {
        return store.sqlRead(c -> Sql.one(
                        c,
                        "SELECT version FROM " + TABLES.get(record.type()) + " WHERE id = ?",
                        row -> OptionalLong.of(row.getLong(1)),
                        record.id())
                .orElse(OptionalLong.empty()));
    }

    /** A record that is back goes on counting where it stopped. */
    void goOn(RecordRef record, long version) {
        store.sql(c -> Sql.update(
                c, "UPDATE " + TABLES.get(record.type()) + " SET version = ? WHERE id = ?", version, record.id()));
    }

    /** A merge has been undone; whether it was still to be. */
    boolean undone(String merge, Instant at) {
        return store.sql(c ->
                        Sql.update(c, "UPDATE reg_merge SET undone = ? WHERE id = ? AND undone IS NULL", at, merge))
                > 0;
    }

    /** A record is as it was before a merge, with a new version: for what was done to it before, nothing has changed. */
    void follow(RecordRef record, long before, long now) {
        store.sql(c -> Sql.update(
                c,
                "UPDATE reg_merge_record SET version_after = ? WHERE record_id = ? AND record_type = ?"
                        + " AND version_after = ?",
                now,
                record.id(),
                record.type(),
                before));
    }
}
