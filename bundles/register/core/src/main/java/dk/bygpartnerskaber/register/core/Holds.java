package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records must not be deleted, as rows. */
@Component(service = Holds.class)
public final class Holds {
    private static final String SELECT = "SELECT record_type, record_id, reason, since FROM reg_hold";
    private static final String ONE = " WHERE record_type = ? AND record_id = ?";

    private final RegisterStore store;

    @Activate
    public Holds(@Reference RegisterStore store) {
        this.store = store;
    }

    Optional<ArchiveHold> of(RecordRef record) {
        return store.sqlRead(c -> Sql.one(c, SELECT + ONE, Holds::read, record.type(), record.id()));
    }

    List<ArchiveHold> all() {
        return store.sqlRead(c -> Sql.list(c, SELECT + " ORDER BY since DESC, record_id", Holds::read));
    }

    boolean any() {
        return store.sqlRead(c -> Sql.exists(c, "SELECT 1 FROM reg_hold"));
    }

    /** Those of the records that must be kept as they are: held themselves, or activities of a partnership that is. */
    List<RecordRef> among(List<RecordRef> records) {
        Set<RecordRef> held = all().stream().map(ArchiveHold::record).collect(Collectors.toSet());
        return held.isEmpty()
                ? List.of()
                : records.stream()
                        .filter(record -> held.contains(record) || isPartOf(held, record))
                        .toList();
    }

    private boolean isPartOf(Set<RecordRef> held, RecordRef record) {
        return record.type().equals(Activities.TYPE)
                && store.sqlRead(c -> Sql.one(
                                c,
                                "SELECT partnership_id FROM reg_activity WHERE id = ?",
                                row -> new RecordRef(Partnerships.TYPE, row.getString(1)),
                                record.id()))
                        .filter(held::contains)
                        .isPresent();
    }

    private static ArchiveHold read(ResultSet row) throws SQLException {
        return new ArchiveHold(
                new RecordRef(row.getString(1), row.getString(2)), row.getString(3), Sql.instant(row, "since"));
    }

    void put(ArchiveHold hold) {
        RecordRef record = hold.record();
        store.sql(c -> {
            Sql.update(c, "DELETE FROM reg_hold" + ONE, record.type(), record.id());
            return Sql.update(
                    c,
                    "INSERT INTO reg_hold (record_type, record_id, reason, since) VALUES (?, ?, ?, ?)",
                    record.type(),
                    record.id(),
                    hold.reason(),
                    hold.since());
        });
    }

    /** Whether there was one. */
    boolean remove(RecordRef record) {
        return store.sql(c -> Sql.update(c, "DELETE FROM reg_hold" + ONE, record.type(), record.id())) > 0;
    }

    /** @throws ProblemException {@code archive-hold} when the record must not be deleted */
    void refuseHeld(String type, String id) {
        if (of(new RecordRef(type, id)).isPresent()) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "archive-hold", List.of());
        }
    }
}
