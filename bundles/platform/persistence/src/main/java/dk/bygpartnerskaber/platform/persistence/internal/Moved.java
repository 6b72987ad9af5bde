package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What merges have moved, by module, and which records became part of which. */
final class Moved {
    private static final String MERGED = "SELECT r.record_id FROM plt_removal r WHERE r.kind = 'MERGE'"
            + " AND r.into_id = ? AND r.record_type = ? AND NOT EXISTS (SELECT 1 FROM plt_removal s"
            + " WHERE s.kind = 'SEPARATE' AND s.record_id = r.record_id AND s.into_id = r.into_id"
            + " AND s.position > r.position)";

    private static final String HOLDING =
            "SELECT into_id FROM plt_removal WHERE kind = 'MERGE' AND record_id = ? AND record_type = ?";

    private Moved() {}

    static void keep(Connection connection, long position, String module, List<String> entries) throws SQLException {
        for (int place = 0; place < entries.size(); place++) {
            Sql.update(
                    connection,
                    "INSERT INTO plt_moved (position, module, place, entry) VALUES (?, ?, ?, ?)",
                    position,
                    module,
                    place,
                    entries.get(place));
        }
    }

    /** What the module moved when the two became one for the last time before they were separated. */
    static List<String> last(Connection connection, Removal separation, String module) throws SQLException {
        return Sql.list(
                connection,
                "SELECT entry FROM plt_moved WHERE module = ? AND position = (SELECT MAX(position) FROM plt_removal"
                        + " WHERE kind = 'MERGE' AND record_id = ? AND into_id = ? AND position < ?) ORDER BY place",
                row -> row.getString(1),
                module,
                separation.record().id(),
                separation.into(),
                separation.position());
    }

    /** The record and all that have become part of it, directly or by way of another one. */
    static List<RecordRef> whole(Connection connection, RecordRef record) throws SQLException {
        return TextRules.canBeStored(record.id()) && TextRules.canBeStored(record.type())
                ? all(connection, MERGED, record)
                : List.of(record);
    }

    /** The records that it has ever been part of, directly or by way of another one, also if that has been undone. */
    static List<RecordRef> holders(Connection connection, RecordRef record) throws SQLException {
        List<RecordRef> all = all(connection, HOLDING, record);
        return all.subList(1, all.size());
    }

    /** The record, and what the query gives for it and for whatever it gives. */
    private static List<RecordRef> all(Connection connection, String query, RecordRef record) throws SQLException {
        Set<String> seen = new LinkedHashSet<>(List.of(record.id()));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            Sql.list(connection, query, row -> row.getString(1), open.remove(0), record.type()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.stream().map(id -> new RecordRef(record.type(), id)).toList();
    }
}
