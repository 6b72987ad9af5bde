package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which records must not be deleted, as rows. */
@Component(service = Holds.class)
public final class Holds {
    private static final String SELECT = "SELECT record_type, record_id, reason, since FROM reg_hold";
    private static final String ONE = " WHERE record_type = ? AND record_id = ?";

    private static final String RECORDS = "SELECT record_type, record_id FROM reg_hold"
            + " UNION ALL SELECT 'activity', a.id FROM reg_hold h"
            + " JOIN reg_activity a ON h.record_type = 'partnership' AND a.partnership_id = h.record_id";
    private static final String NAMING = "SELECT h.record_type, h.record_id FROM reg_hold h"
            + " WHERE h.record_type = 'partnership' AND (EXISTS (SELECT 1 FROM reg_partnership_person p"
            + " WHERE p.partnership_id = h.record_id AND (p.person_id = ? OR p.team_id = ?))"
            + " OR EXISTS (SELECT 1 FROM reg_partner p WHERE p.partnership_id = h.record_id AND p.organisation_id = ?)"
            + " OR EXISTS (SELECT 1 FROM reg_partnership p WHERE p.id = h.record_id AND p.originates_from = ?))"
            + " OR h.record_type = 'person' AND EXISTS (SELECT 1 FROM reg_person_role r"
            + " WHERE r.person_id = h.record_id AND (r.organisation_id = ? OR r.successor_id = ?))";

    private final RegisterStore store;

    @Activate
    public Holds(@Reference RegisterStore store) {
        this.store = store;
    }

    public Optional<ArchiveHold> of(RecordRef record) {
        return store.sqlRead(c -> Sql.one(c, SELECT + ONE, Holds::read, record.type(), record.id()));
    }

    public List<ArchiveHold> all() {
        return store.sqlRead(c -> Sql.list(c, SELECT + " ORDER BY since DESC, record_id", Holds::read));
    }

    public boolean any() {
        return store.sqlRead(c -> Sql.exists(c, "SELECT 1 FROM reg_hold"));
    }

    /** All records that must be kept as they are: those held themselves, and the activities of partnerships that are. */
    public List<RecordRef> records() {
        return store.sqlRead(c -> Sql.list(c, RECORDS, Holds::record));
    }

    /** Those of the records that must be kept as they are. */
    public List<RecordRef> among(List<RecordRef> records) {
        Set<RecordRef> held = Set.copyOf(records());
        return records.stream().filter(held::contains).toList();
    }

    /** Records that must be kept and have this one as a part, so that its deletion would rewrite them. */
    public List<RecordRef> naming(RecordRef part) {
        Object[] ids = Collections.nCopies(6, part.id()).toArray();
        return store.sqlRead(c -> Sql.list(c, NAMING, Holds::record, ids));
    }

    private static RecordRef record(ResultSet row) throws SQLException {
        return new RecordRef(row.getString(1), row.getString(2));
    }

    private static ArchiveHold read(ResultSet row) throws SQLException {
        return new ArchiveHold(
                new RecordRef(row.getString(1), row.getString(2)), row.getString(3), Sql.instant(row, "since"));
    }

    public void put(ArchiveHold hold) {
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
    public boolean remove(RecordRef record) {
        return store.sql(c -> Sql.update(c, "DELETE FROM reg_hold" + ONE, record.type(), record.id())) > 0;
    }

    /** @throws ProblemException {@code archive-hold} when the record must not be deleted */
    public void refuseHeld(String type, String id) {
        if (of(new RecordRef(type, id)).isPresent()) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "archive-hold", List.of());
        }
    }

    /**
     * @throws ProblemException {@code archive-hold} when the record must not be deleted, {@code archive-hold-mention} when
     *     that would rewrite another one that must be kept
     */
    public void refuseDeletion(String type, String id) {
        refuseHeld(type, id);
        if (!naming(new RecordRef(type, id)).isEmpty()) {
            throw mentioned();
        }
    }

    public static ProblemException mentioned() {
        return new ProblemException(ProblemException.Kind.CONFLICT, "archive-hold-mention", List.of());
    }
}
