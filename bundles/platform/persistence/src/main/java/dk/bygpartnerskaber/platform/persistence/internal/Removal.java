package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A record that went, or one that came back after it had become part of another one.
 *
 * @param position its place among all removals
 * @param into id of the record that it became part of; {@code null} unless it was merged
 */
record Removal(long position, Kind kind, RecordRef record, String into) {

    /** How a record goes. */
    enum Kind {
        DELETE,
        MERGE,
        SEPARATE,
        ERASE
    }

    void tell(Connection connection, RecordReferences module, Actor actor, List<String> texts) throws SQLException {
        switch (kind) {
            case DELETE -> module.remove(actor, record);
            case MERGE -> Moved.keep(connection, position, module.module(), module.repoint(actor, record, other()));
            case SEPARATE -> module.pointBack(actor, record, other(), Moved.last(connection, this, module.module()));
            case ERASE -> module.erase(actor, record, texts);
        }
    }

    RecordRef other() {
        return new RecordRef(record.type(), into);
    }

    static void insert(Connection connection, List<Removal> removals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO plt_removal (position, kind, record_type, record_id, into_id) VALUES (?, ?, ?, ?, ?)")) {
            for (Removal removal : removals) {
                insert.setLong(1, removal.position);
                insert.setString(2, removal.kind.name());
                insert.setString(3, removal.record.type());
                insert.setString(4, removal.record.id());
                insert.setString(5, removal.into);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those after the first position, up to the last, in their order. */
    static List<Removal> between(Connection connection, long first, long last, int most) throws SQLException {
        return Sql.list(
                connection,
                "SELECT position, kind, record_type, record_id, into_id FROM plt_removal WHERE position > ? AND position <= ?"
                        + " ORDER BY position FETCH FIRST " + most + " ROWS ONLY",
                row -> new Removal(
                        row.getLong(1),
                        Kind.valueOf(row.getString(2)),
                        new RecordRef(row.getString(3), row.getString(4)),
                        row.getString(5)),
                first,
                last);
    }
}
