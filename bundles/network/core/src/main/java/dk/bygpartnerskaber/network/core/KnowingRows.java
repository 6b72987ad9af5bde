package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.persistence.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who on the staff was in contact with whom, counted by the database. */
@Component(service = KnowingRows.class)
public final class KnowingRows {
    private final NetworkStore store;

    @Activate
    public KnowingRows(@Reference NetworkStore store) {
        this.store = store;
    }

    /** Somebody on the staff with somebody on the other side. */
    private record Pair(String theirs, String staff) {}

    /** When somebody was in contact. */
    private record Contact(String staff, Instant last) {}

    /**
     * When each of the staff was last in contact with one on the other side.
     *
     * @param seen what the reader may see
     */
    Map<String, Instant> lastContacts(String theirs, Optional<Confidence.Condition> seen) {
        List<Object> values = new ArrayList<>(List.of(theirs));
        String sql = "SELECT o.record_id AS staff, MAX(o.happened) AS latest"
                + contacts("t.record_id = ?", seen, values) + " GROUP BY o.record_id";
        Map<String, Instant> last = new HashMap<>();
        store.read(connection -> Sql.list(
                        connection,
                        sql,
                        row -> new Contact(row.getString("staff"), Sql.instant(row, "latest")),
                        values.toArray()))
                .forEach(contact -> last.put(contact.staff(), contact.last()));
        return last;
    }

    /** Who was in contact with each of some on the other side at a moment or later, or is said to know them. */
    Map<String, Set<String>> knowing(List<String> theirs, Instant since, Optional<Confidence.Condition> seen) {
        Map<String, Set<String>> knowing = new HashMap<>();
        if (theirs.isEmpty()) {
            return knowing;
        }
        String any = " IN (" + String.join(", ", Collections.nCopies(theirs.size(), "?")) + ")";
        List<Object> values = new ArrayList<>(List.of(since));
        values.addAll(theirs);
        String inContact = "SELECT t.record_id AS theirs, o.record_id AS staff"
                + contacts("t.happened >= ? AND t.record_id" + any, seen, values);
        String said = " UNION SELECT a.theirs_id, a.staff_id FROM net_acquaintance a WHERE " + AcquaintanceRows.THERE
                + " AND a.theirs_id" + any;
        values.addAll(theirs);
        store.read(connection -> Sql.list(
                        connection,
                        inContact + said,
                        row -> new Pair(row.getString(1), row.getString(2)),
                        values.toArray()))
                .forEach(pair -> knowing.computeIfAbsent(pair.theirs(), id -> new HashSet<>())
                        .add(pair.staff()));
        return knowing;
    }

    /** Of {@code t}, one on the other side, and {@code o}, one of ours. */
    private static String contacts(String where, Optional<Confidence.Condition> seen, List<Object> values) {
        StringBuilder sql =
                new StringBuilder(" FROM net_party t JOIN net_party o ON o.interaction_id = t.interaction_id"
                        + " AND o.ours = TRUE AND o.record_id <> t.record_id");
        if (seen.isPresent()) {
            sql.append(" JOIN net_interaction i ON i.id = t.interaction_id");
        }
        sql.append(" WHERE t.ours = FALSE AND ").append(where);
        seen.ifPresent(only -> {
            sql.append(" AND (").append(only.sql()).append(')');
            values.addAll(only.values());
        });
        return sql.toString();
    }
}
