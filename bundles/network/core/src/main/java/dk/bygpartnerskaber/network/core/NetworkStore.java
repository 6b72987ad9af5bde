package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The module's database: its transactions, its part of the change log, its time. */
@Component(service = NetworkStore.class)
public final class NetworkStore {
    static final String MODULE = "network";

    /** Where the libraries are: their days begin there. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Transactions transactions;
    private final ChangeLog changes;
    private final Clock clock;

    @Activate
    public NetworkStore(@Reference Transactions transactions, @Reference ChangeLog changes, @Reference Clock clock) {
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    <T> T read(Transactions.SqlWork<T> work) {
        return transactions.read(work);
    }

    <T> T write(Transactions.SqlWork<T> work) {
        return transactions.write(work);
    }

    /** How many rows were changed. */
    int update(String sql, Object... values) {
        return transactions.write(connection -> Sql.update(connection, sql, values));
    }

    /**
     * Says what has happened to a record.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when there may be a CPR number in what it gets
     */
    void log(Actor actor, RecordRef record, ChangeLog.Kind kind, List<FieldChange> fields) {
        FreeText.check(actor, fields);
        changes.record(actor, MODULE, record, kind, fields);
    }

    /** Keeps what the change log has of a record for those who may read confidential notes. */
    void conceal(RecordRef record) {
        changes.conceal(record);
    }

    /** The moment, as exact as both databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    /** For what is known by its day only. */
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
