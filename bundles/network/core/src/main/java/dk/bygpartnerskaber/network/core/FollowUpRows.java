package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.LatestRows;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of what is to be done. */
@Component(service = FollowUpRows.class)
public final class FollowUpRows {
    private static final String TABLES = "net_follow_up f LEFT JOIN net_interaction i ON i.id = f.interaction_id";

    private final NetworkStore store;

    @Activate
    public FollowUpRows(@Reference NetworkStore store) {
        this.store = store;
    }

    /**
     * @param seen contacts that the reader may see
     * @param me id of the person that the reader is; blank when nobody has said so
     */
    Page<FollowUp> list(FollowUpQuery query, Optional<Confidence.Condition> seen, String me) {
        LatestRows<FollowUp> rows = new LatestRows<>("f.*", TABLES, "f.id", FollowUpRows::followUp, FollowUp::id);
        seen.ifPresent(only -> {
            List<Object> values = new ArrayList<>(List.of(me));
            values.addAll(only.values());
            rows.where("i.id IS NULL OR f.owner_id = ? OR " + only.sql(), values.toArray());
        });
        query.about().ifPresent(one -> rows.where("f.about_id = ? AND f.about_type = ?", one.id(), one.type()));
        rows.given("f.owner_id = ?", query.owner())
                .given("f.state = ?", query.state().map(Enum::name))
                .given("f.due <= ?", query.dueBy())
                .given("f.changed >= ?", query.changedSince());
        return store.read(connection -> rows.page(connection, query.page()));
    }

    /** All open ones of a person, the one that is due first at the top. */
    List<FollowUp> waitingFor(String person) {
        return read("owner_id = ? AND state = 'OPEN' ORDER BY due, id", person);
    }

    /** Ids of all who have something open. */
    List<String> owners() {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT DISTINCT owner_id FROM net_follow_up WHERE owner_id IS NOT NULL AND state = 'OPEN'",
                row -> row.getString(1)));
    }

    /** Example records. */
    List<FollowUp> demo() {
        return read("demo = TRUE");
    }

    Optional<FollowUp> find(String id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** All that a record has to do with, as who does it or what it is about. */
    List<FollowUp> of(RecordRef record) {
        return record.type().equals("person")
                ? read("about_id = ? OR owner_id = ?", record.id(), record.id())
                : read("about_id = ?", record.id());
    }

    /** Whether it came from a contact that is confidential. */
    boolean isConfidential(FollowUp one) {
        return store.read(connection -> Sql.one(
                        connection,
                        "SELECT 1 FROM net_interaction WHERE id = ? AND confidential = TRUE",
                        row -> true,
                        one.details().interaction()))
                .isPresent();
    }

    private List<FollowUp> read(String where, Object... values) {
        return store.read(connection ->
                Sql.list(connection, "SELECT * FROM net_follow_up WHERE " + where, FollowUpRows::followUp, values));
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        String about = row.getString("about_id");
        FollowUpDetails details = new FollowUpDetails(
                row.getString("what"),
                row.getObject("due", LocalDate.class),
                row.getString("owner_id"),
                about == null ? null : new RecordRef(row.getString("about_type"), about),
                row.getString("interaction_id"));
        return new FollowUp(
                row.getString("id"),
                row.getLong("version"),
                details,
                FollowUpState.valueOf(row.getString("state")),
                Optional.ofNullable(Sql.instant(row, "closed")),
                Optional.ofNullable(row.getString("note")),
                row.getBoolean("demo"),
                Sql.instant(row, "created"),
                Sql.instant(row, "changed"));
    }

    void insert(FollowUp one) {
        FollowUpDetails details = one.details();
        store.update(
                "INSERT INTO net_follow_up (id, version, what, due, owner_id, about_type, about_id, interaction_id, state,"
                        + " demo, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.version(),
                details.what(),
                details.due(),
                details.owner(),
                details.about() == null ? null : details.about().type(),
                details.about() == null ? null : details.about().id(),
                details.interaction(),
                one.state().name(),
                one.demo(),
                one.created(),
                one.changed());
    }

    /** @throws ProblemException {@code stale} when the version before is not there any more */
    void update(FollowUp after) {
        FollowUpDetails details = after.details();
        int changed = store.update(
                "UPDATE net_follow_up SET version = ?, what = ?, due = ?, owner_id = ?, about_type = ?, about_id = ?,"
                        + " interaction_id = ?, state = ?, closed = ?, note = ?, changed = ? WHERE id = ? AND version = ?",
                after.version(),
                details.what(),
                details.due(),
                details.owner(),
                details.about() == null ? null : details.about().type(),
                details.about() == null ? null : details.about().id(),
                details.interaction(),
                after.state().name(),
                after.closed().orElse(null),
                after.note().orElse(null),
                after.changed(),
                after.id(),
                after.version() - 1);
        if (changed == 0) {
            throw ProblemException.stale();
        }
    }

    void delete(String id) {
        store.update("DELETE FROM net_follow_up WHERE id = ?", id);
    }
}
