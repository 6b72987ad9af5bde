package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.LatestRows;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of contacts with those who took part. */
@Component(service = InteractionRows.class)
public final class InteractionRows {
    private static final String TOOK_PART =
            "EXISTS (SELECT 1 FROM net_party p WHERE p.interaction_id = i.id AND p.record_id = ? AND p.ours = ?)";

    private final NetworkStore store;

    @Activate
    public InteractionRows(@Reference NetworkStore store) {
        this.store = store;
    }

    /** @param seen what the reader may see */
    Page<Interaction> list(InteractionQuery query, Optional<Confidence.Condition> seen) {
        LatestRows<Interaction> rows = new LatestRows<>(
                        "i.*", "net_interaction i", "i.id", InteractionRows::bare, Interaction::id)
                .by("i.happened", one -> one.details().at());
        seen.ifPresent(only -> rows.where(only.sql(), only.values().toArray()));
        query.text().ifPresent(text -> {
            String part = "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
            rows.where(
                    Sql.lower("i.subject") + " LIKE ? ESCAPE '!' OR " + Sql.lower("i.note") + " LIKE ? ESCAPE '!'",
                    part,
                    part);
        });
        query.with().ifPresent(one -> rows.where(TOOK_PART, one.id(), false));
        query.by().ifPresent(one -> rows.where(TOOK_PART, one, true));
        rows.given("i.partnership_id = ?", query.partnership())
                .given("i.kind = ?", query.kind().map(Enum::name))
                .given("i.happened >= ?", query.from())
                .given("i.happened < ?", query.until())
                .given("i.changed >= ?", query.changedSince());
        return store.read(connection -> {
            Page<Interaction> page = rows.page(connection, query.page());
            Map<String, Parties> parties =
                    parties(page.items().stream().map(Interaction::id).toList());
            return page.map(one -> complete(one, parties));
        });
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Optional<Interaction> find(String id) {
        return store.read(connection -> Sql.one(
                        connection, "SELECT i.* FROM net_interaction i WHERE i.id = ?", InteractionRows::bare, id))
                .map(one -> complete(one, parties(List.of(id))));
    }

    /** Those of the ids that there are, the latest first. */
    List<Interaction> all(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT i.* FROM net_interaction i WHERE i.id IN ("
                + String.join(", ", Collections.nCopies(ids.size(), "?"))
                + ") ORDER BY i.happened DESC, i.id DESC";
        Map<String, Parties> parties = parties(ids);
        return store.read(connection -> Sql.list(connection, sql, InteractionRows::bare, ids.toArray())).stream()
                .map(one -> complete(one, parties))
                .toList();
    }

    /** Example records. */
    List<Interaction> demo() {
        return all(store.read(connection ->
                Sql.list(connection, "SELECT id FROM net_interaction WHERE demo = TRUE", row -> row.getString(1))));
    }

    /** All with one on either side, however they are ordered. */
    List<Interaction> of(RecordRef record) {
        List<Interaction> all = store.read(connection -> Sql.list(
                connection,
                "SELECT i.* FROM net_interaction i WHERE i.partnership_id = ? OR i.id IN (SELECT p.interaction_id"
                        + " FROM net_party p WHERE p.record_id = ? AND p.implied = FALSE)",
                InteractionRows::bare,
                record.id(),
                record.id()));
        Map<String, Parties> parties = parties(all.stream().map(Interaction::id).toList());
        return all.stream().map(one -> complete(one, parties)).toList();
    }

    Map<String, Parties> parties(List<String> interactions) {
        Map<String, Parties> all = new HashMap<>();
        if (interactions.isEmpty()) {
            return all;
        }
        interactions.forEach(id -> all.put(id, new Parties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        store.read(connection -> Sql.list(
                connection,
                "SELECT * FROM net_party WHERE interaction_id IN ("
                        + String.join(", ", Collections.nCopies(interactions.size(), "?"))
                        + ") ORDER BY interaction_id, place",
                row -> add(all.get(row.getString("interaction_id")), row),
                interactions.toArray()));
        return all;
    }

    private static boolean add(Parties parties, ResultSet row) throws SQLException {
        String id = row.getString("record_id");
        if (row.getBoolean("ours")) {
            return parties.ours().add(id);
        }
        return row.getBoolean("implied")
                ? parties.implied().add(id)
                : parties.theirs().add(new RecordRef(row.getString("record_type"), id));
    }

    /** Without those who took part. */
    private static Interaction bare(ResultSet row) throws SQLException {
        InteractionDetails details = new InteractionDetails(
                Sql.instant(row, "happened"),
                List.of(),
                InteractionKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                List.of(),
                row.getString("partnership_id"),
                row.getString("note"),
                row.getBoolean("confidential"));
        return new Interaction(
                row.getString("id"),
                row.getLong("version"),
                details,
                row.getString("noted_by"),
                row.getBoolean("demo"),
                Sql.instant(row, "created"),
                Sql.instant(row, "changed"));
    }

    private static Interaction complete(Interaction one, Map<String, Parties> all) {
        Parties parties = all.getOrDefault(one.id(), Parties.NONE);
        return new Interaction(
                one.id(),
                one.version(),
                one.details().with(parties.theirs()).by(parties.ours()),
                one.notedBy(),
                one.demo(),
                one.created(),
                one.changed());
    }

    void insert(Interaction one, Parties parties) {
        InteractionDetails details = one.details();
        store.update(
                "INSERT INTO net_interaction (id, version, happened, kind, subject, partnership_id, note, confidential, noted_by,"
                        + " demo, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.version(),
                details.at(),
                details.kind().name(),
                details.subject(),
                details.partnership(),
                details.note(),
                details.confidential(),
                one.notedBy(),
                one.demo(),
                one.created(),
                one.changed());
        insertParties(one, parties);
    }

    /** @throws ProblemException {@code stale} when the version before is not there any more */
    void update(Interaction after, Parties parties) {
        InteractionDetails details = after.details();
        int changed = store.update(
                "UPDATE net_interaction SET version = ?, happened = ?, kind = ?, subject = ?, partnership_id = ?, note = ?,"
                        + " confidential = ?, changed = ? WHERE id = ? AND version = ?",
                after.version(),
                details.at(),
                details.kind().name(),
                details.subject(),
                details.partnership(),
                details.note(),
                details.confidential(),
                after.changed(),
                after.id(),
                after.version() - 1);
        if (changed == 0) {
            throw ProblemException.stale();
        }
        deleteParties(after.id());
        insertParties(after, parties);
    }

    private void insertParties(Interaction one, Parties parties) {
        store.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO net_party (interaction_id, place, ours, implied, record_type, record_id, happened)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                int place = 0;
                for (String person : parties.ours()) {
                    add(insert, one, place++, true, false, new RecordRef("person", person));
                }
                for (RecordRef record : parties.theirs()) {
                    add(insert, one, place++, false, false, record);
                }
                for (String organisation : parties.implied()) {
                    add(insert, one, place++, false, true, new RecordRef("organisation", organisation));
                }
                return insert.executeBatch();
            }
        });
    }

    private static void add(
            PreparedStatement insert, Interaction one, int place, boolean ours, boolean implied, RecordRef record)
            throws SQLException {
        insert.setString(1, one.id());
        insert.setInt(2, place);
        insert.setBoolean(3, ours);
        insert.setBoolean(4, implied);
        insert.setString(5, record.type());
        insert.setString(6, record.id());
        insert.setObject(7, one.details().at().atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }

    /** Where a record stands among those who took part: the contact and its place there, with a blank between them. */
    List<String> places(RecordRef record) {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT interaction_id, place FROM net_party WHERE record_id = ? AND record_type = ?",
                row -> row.getString(1) + " " + row.getInt(2),
                record.id(),
                record.type()));
    }

    /** Puts another record in a place; not when somebody else stands there by now. */
    boolean replace(String place, String record, String by) {
        String[] parts = place.split(" ");
        return store.update(
                        "UPDATE net_party SET record_id = ? WHERE interaction_id = ? AND place = ? AND record_id = ?",
                        by,
                        parts[0],
                        Integer.valueOf(parts[1]),
                        record)
                > 0;
    }

    /** Takes a record out of all that it took part in. */
    void removeParty(RecordRef record) {
        store.update("DELETE FROM net_party WHERE record_id = ? AND record_type = ?", record.id(), record.type());
    }

    /** Where nobody stands on the other side, those stand there who were only meant. */
    void nameImplied(String id) {
        store.update(
                "UPDATE net_party SET implied = FALSE WHERE interaction_id = ? AND implied = TRUE AND NOT EXISTS (SELECT 1"
                        + " FROM net_party p WHERE p.interaction_id = ? AND p.ours = FALSE AND p.implied = FALSE)",
                id,
                id);
    }

    /** Says that a contact has been changed. */
    void touch(String id, Instant now) {
        store.update("UPDATE net_interaction SET version = version + 1, changed = ? WHERE id = ?", now, id);
    }

    /** Ids of what is to be done after a contact. */
    List<String> followUps(String id) {
        return store.read(connection -> Sql.list(
                connection, "SELECT id FROM net_follow_up WHERE interaction_id = ?", row -> row.getString(1), id));
    }

    void leaveWhatFollowed(String id) {
        store.update("UPDATE net_follow_up SET interaction_id = NULL WHERE interaction_id = ?", id);
        store.update("UPDATE net_enquiry SET interaction_id = NULL WHERE interaction_id = ?", id);
    }

    void leavePartnership(String partnership) {
        store.update("UPDATE net_interaction SET partnership_id = NULL WHERE partnership_id = ?", partnership);
    }

    void delete(String id) {
        deleteParties(id);
        store.update("DELETE FROM net_interaction WHERE id = ?", id);
    }

    private void deleteParties(String id) {
        store.update("DELETE FROM net_party WHERE interaction_id = ?", id);
    }
}
