package dk.bygpartnerskaber.friends.core;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.LatestRows;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of cards, and their part of the change log. */
@Component(service = FriendCards.class)
public final class FriendCards {
    static final String MODULE = "friends";

    private final Transactions transactions;
    private final ChangeLog changes;

    @Activate
    public FriendCards(@Reference Transactions transactions, @Reference ChangeLog changes) {
        this.transactions = transactions;
        this.changes = changes;
    }

    /** The latest first. */
    Page<Friend> list(PageRequest page) {
        LatestRows<Friend> rows = new LatestRows<>("*", "fri_card", "id", FriendCards::friend, Friend::id);
        return transactions.read(connection -> rows.page(connection, page));
    }

    private List<Friend> read(String where, Object... values) {
        String sql = "SELECT * FROM fri_card WHERE " + where + " ORDER BY id DESC";
        return transactions.read(connection -> Sql.list(connection, sql, FriendCards::friend, values));
    }

    private static Friend friend(ResultSet row) throws SQLException {
        RecordRef record = new RecordRef(row.getString("record_type"), row.getString("record_id"));
        return new Friend(
                row.getString("id"), row.getLong("version"), record, row.getString("giver"), Sql.instant(row, "added"));
    }

    List<Friend> of(RecordRef record) {
        return read("record_type = ? AND record_id = ?", record.type(), record.id());
    }

    Optional<Friend> find(String id) {
        return read("id = ?", id).stream().findFirst();
    }

    void add(Actor actor, Friend card) {
        String sql =
                "INSERT INTO fri_card (id, version, record_type, record_id, giver, added) VALUES (?, ?, ?, ?, ?, ?)";
        RecordRef record = card.record();
        update(sql, card.id(), card.version(), record.type(), record.id(), card.giver(), card.added());
        log(actor, card, Kind.CREATED, new FieldChange("giver", null, card.giver()), about(card, null, record.id()));
    }

    void move(Actor actor, Friend card, RecordRef into) {
        update("UPDATE fri_card SET record_id = ?, version = version + 1 WHERE id = ?", into.id(), card.id());
        log(actor, card, Kind.UPDATED, about(card, card.record().id(), into.id()));
    }

    void remove(Actor actor, Friend card) {
        update("DELETE FROM fri_card WHERE id = ?", card.id());
        String record = card.record().id();
        log(actor, card, Kind.DELETED, new FieldChange("giver", card.giver(), null), about(card, record, null));
    }

    /** What a card is about, as a field that is named by the record's type. */
    private static FieldChange about(Friend card, String before, String after) {
        return new FieldChange(card.record().type(), before, after);
    }

    private void update(String sql, Object... values) {
        transactions.write(connection -> Sql.update(connection, sql, values));
    }

    private void log(Actor actor, Friend card, Kind kind, FieldChange... fields) {
        changes.record(actor, MODULE, new RecordRef("friend", card.id()), kind, List.of(fields));
    }
}
