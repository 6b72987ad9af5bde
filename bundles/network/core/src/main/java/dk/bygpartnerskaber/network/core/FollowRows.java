package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of who follows whom and what. */
@Component(service = FollowRows.class)
public final class FollowRows {
    private final NetworkStore store;

    @Activate
    public FollowRows(@Reference NetworkStore store) {
        this.store = store;
    }

    boolean follows(String person, RecordRef record) {
        return store.read(connection -> Sql.one(
                        connection,
                        "SELECT 1 FROM net_follow WHERE person_id = ? AND record_id = ? AND record_type = ?",
                        row -> true,
                        person,
                        record.id(),
                        record.type()))
                .isPresent();
    }

    /** Does nothing when they do so already. */
    void insert(String person, RecordRef record) {
        if (!follows(person, record)) {
            store.update(
                    "INSERT INTO net_follow (person_id, record_type, record_id) VALUES (?, ?, ?)",
                    person,
                    record.type(),
                    record.id());
        }
    }

    void delete(String person, RecordRef record) {
        store.update(
                "DELETE FROM net_follow WHERE person_id = ? AND record_id = ? AND record_type = ?",
                person,
                record.id(),
                record.type());
    }

    /** Ids of the people who follow a record. */
    List<String> followers(RecordRef record) {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT person_id FROM net_follow WHERE record_id = ? AND record_type = ?",
                row -> row.getString(1),
                record.id(),
                record.type()));
    }

    List<RecordRef> followed(String person) {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT record_type, record_id FROM net_follow WHERE person_id = ?",
                row -> new RecordRef(row.getString(1), row.getString(2)),
                person));
    }

    /**
     * Ids of contacts with those that a person follows, which that person took no part in, the latest first.
     *
     * @param seen what the reader may see
     */
    List<String> news(String person, Instant since, Optional<Confidence.Condition> seen, int most) {
        String sql =
                "SELECT i.id FROM net_interaction i WHERE i.id IN (SELECT p.interaction_id FROM net_follow f JOIN net_party p"
                        + " ON p.record_id = f.record_id AND p.ours = FALSE AND p.happened >= ? WHERE f.person_id = ?"
                        + " UNION SELECT a.id FROM net_follow f JOIN net_interaction a ON a.partnership_id = f.record_id"
                        + " AND a.happened >= ? WHERE f.person_id = ?) AND NOT EXISTS (SELECT 1 FROM net_party m"
                        + " WHERE m.interaction_id = i.id AND m.ours = TRUE AND m.record_id = ?)"
                        + seen.map(only -> " AND (" + only.sql() + ")").orElse("")
                        + " ORDER BY i.happened DESC, i.id DESC FETCH FIRST " + most + " ROWS ONLY";
        List<Object> values = new ArrayList<>(List.of(since, person, since, person, person));
        seen.ifPresent(only -> values.addAll(only.values()));
        return store.read(connection -> Sql.list(connection, sql, row -> row.getString(1), values.toArray()));
    }
}
