package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.AcquaintanceQuery;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Digest;
import dk.bygpartnerskaber.platform.persistence.LatestRows;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of which colleague knows whom. */
@Component(service = AcquaintanceRows.class)
public final class AcquaintanceRows {
    /** That a row {@code a} stands for itself. */
    static final String THERE = "a.apart = ''";

    private final NetworkStore store;

    @Activate
    public AcquaintanceRows(@Reference NetworkStore store) {
        this.store = store;
    }

    /**
     * A row with what only the module sees.
     *
     * @param apart whether it says what another one says, and so is not there
     */
    record Entry(Acquaintance acquaintance, boolean apart) {}

    Page<Acquaintance> list(AcquaintanceQuery query) {
        LatestRows<Acquaintance> rows = new LatestRows<>(
                        "a.*", "net_acquaintance a", "a.id", AcquaintanceRows::acquaintance, Acquaintance::id)
                .where(THERE);
        query.theirs().ifPresent(one -> rows.where("a.theirs_id = ? AND a.theirs_type = ?", one.id(), one.type()));
        rows.given("a.staff_id = ?", query.staff()).given("a.changed >= ?", query.changedSince());
        return store.read(connection -> rows.page(connection, query.page()));
    }

    Optional<Acquaintance> find(String id) {
        return read(THERE + " AND a.id = ?", id).stream().findFirst();
    }

    /** The one that says the same. */
    Optional<Acquaintance> findSame(AcquaintanceDetails details) {
        return read(THERE + " AND a.print = ?", print(details)).stream().findFirst();
    }

    /** Those with any of some organisations and people. */
    List<Acquaintance> with(List<String> theirs) {
        return theirs.isEmpty()
                ? List.of()
                : read(
                        THERE + " AND a.theirs_id IN (" + String.join(", ", Collections.nCopies(theirs.size(), "?"))
                                + ") ORDER BY a.id",
                        theirs.toArray());
    }

    /** Example records. */
    List<Acquaintance> demo() {
        return read("a.demo = TRUE");
    }

    private List<Acquaintance> read(String where, Object... values) {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT a.* FROM net_acquaintance a WHERE " + where,
                AcquaintanceRows::acquaintance,
                values));
    }

    /** All that a record has to do with, on either side. */
    List<Entry> of(RecordRef record) {
        String staff = record.type().equals("person") ? record.id() : "-";
        return entries("a.theirs_id = ? AND a.theirs_type = ? OR a.staff_id = ?", record.id(), record.type(), staff);
    }

    Optional<Entry> entry(String id) {
        return entries("a.id = ?", id).stream().findFirst();
    }

    private List<Entry> entries(String where, Object... values) {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT a.* FROM net_acquaintance a WHERE " + where + " ORDER BY a.id",
                row -> new Entry(acquaintance(row), !row.getString("apart").isEmpty()),
                values));
    }

    private static Acquaintance acquaintance(ResultSet row) throws SQLException {
        AcquaintanceDetails details = new AcquaintanceDetails(
                row.getString("staff_id"),
                new RecordRef(row.getString("theirs_type"), row.getString("theirs_id")),
                row.getString("topic"),
                Optional.ofNullable(row.getString("since"))
                        .flatMap(PartialDate::parse)
                        .orElse(null));
        return new Acquaintance(
                row.getString("id"),
                row.getLong("version"),
                details,
                row.getBoolean("demo"),
                Sql.instant(row, "created"),
                Sql.instant(row, "changed"));
    }

    private static String print(AcquaintanceDetails details) {
        String topic = Optional.ofNullable(details.topic()).orElse("").toLowerCase(Locale.ROOT);
        String all = details.staff() + " " + details.theirs().id() + " " + topic;
        return Digest.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String since(AcquaintanceDetails details) {
        return details.since() == null ? null : details.since().toString();
    }

    void insert(Acquaintance one) {
        AcquaintanceDetails details = one.details();
        store.update(
                "INSERT INTO net_acquaintance (id, version, staff_id, theirs_type, theirs_id, topic, since, print, apart, demo,"
                        + " created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)",
                one.id(),
                one.version(),
                details.staff(),
                details.theirs().type(),
                details.theirs().id(),
                details.topic(),
                since(details),
                print(details),
                one.demo(),
                one.created(),
                one.changed());
    }

    /** @throws ProblemException {@code stale} when the version before is not there any more */
    void update(Acquaintance after, boolean apart) {
        AcquaintanceDetails details = after.details();
        int changed = store.update(
                "UPDATE net_acquaintance SET version = ?, staff_id = ?, theirs_type = ?, theirs_id = ?, topic = ?, since = ?,"
                        + " print = ?, apart = ?, changed = ? WHERE id = ? AND version = ?",
                after.version(),
                details.staff(),
                details.theirs().type(),
                details.theirs().id(),
                details.topic(),
                since(details),
                print(details),
                apart ? after.id() : "",
                after.changed(),
                after.id(),
                after.version() - 1);
        if (changed == 0) {
            throw ProblemException.stale();
        }
    }

    void delete(String id) {
        store.update("DELETE FROM net_acquaintance WHERE id = ?", id);
    }

    /** Also those that say the same. */
    void deleteWithSame(Acquaintance one) {
        delete(one.id());
        store.update("DELETE FROM net_acquaintance WHERE print = ? AND apart <> ''", print(one.details()));
    }
}
