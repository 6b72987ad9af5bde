package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A record that went.
 *
 * @param into id of the record that it became part of; {@code null} unless it was merged
 */
record Removal(Kind kind, RecordRef record, String into) {

    /** How a record goes. */
    enum Kind {
        DELETE,
        MERGE,
        ERASE
    }

    void tell(RecordReferences module, Actor actor, List<String> texts) {
        switch (kind) {
            case DELETE -> module.remove(actor, record);
            case MERGE -> module.repoint(actor, record, new RecordRef(record.type(), into));
            case ERASE -> module.erase(actor, record, texts);
        }
    }

    void insert(Connection connection, long position) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO plt_removal (position, kind, record_type, record_id, into_id) VALUES (?, ?, ?, ?, ?)",
                position,
                kind.name(),
                record.type(),
                record.id(),
                into);
    }

    /** Those after the first position, up to the last, in their order. */
    static List<Removal> between(Connection connection, long first, long last, int most) throws SQLException {
        return Sql.list(
                connection,
                "SELECT kind, record_type, record_id, into_id FROM plt_removal WHERE position > ? AND position <= ?"
                        + " ORDER BY position FETCH FIRST " + most + " ROWS ONLY",
                row -> new Removal(
                        Kind.valueOf(row.getString(1)),
                        new RecordRef(row.getString(2), row.getString(3)),
                        row.getString(4)),
                first,
                last);
    }
}
