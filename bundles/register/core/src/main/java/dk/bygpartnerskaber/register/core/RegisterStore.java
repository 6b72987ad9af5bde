package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register's database: transactions on its unit, its part of the change log, its time. There once its tables are. */
@Component(service = RegisterStore.class)
public final class RegisterStore {
    /** Where the libraries are: their days and years begin there. */
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Fields that hold numbers of other kinds, some of them as long as a CPR number. */
    static final Set<String> NUMBERS = Set.of("cvr", "productionUnit", "phones", "externalIds");

    private final Transactions transactions;
    private final EntityManagerFactory unit;
    private final ChangeLog changes;
    private final Removals removals;
    private final Clock clock;

    @Activate
    public RegisterStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=register)") EntityManagerFactory unit,
            @Reference ChangeLog changes,
            @Reference Removals removals,
            @Reference Clock clock,
            @Reference(target = "(module=register)") SchemaReady schema) {
        this.transactions = transactions;
        this.unit = unit;
        this.changes = changes;
        this.removals = removals;
        this.clock = clock;
    }

    <T> T read(Function<EntityManager, T> work) {
        return transactions.read(unit, work);
    }

    <T> T write(Function<EntityManager, T> work) {
        return transactions.write(unit, work);
    }

    <T> T sql(Transactions.SqlWork<T> work) {
        return transactions.write(work);
    }

    <T> T sqlRead(Transactions.SqlWork<T> work) {
        return transactions.read(work);
    }

    /**
     * Says what has happened to a record; of one that is deleted, all modules hear.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when there may be a CPR number in what it gets
     */
    void log(Actor actor, String type, String id, ChangeLog.Kind kind, Record before, Record after) {
        List<FieldChange> fields = FieldChange.between(before, after);
        FreeText.check(
                actor, fields.stream().filter(f -> !NUMBERS.contains(f.field())).toList());
        RecordRef record = new RecordRef(type, id);
        changes.record(actor, "register", record, kind, fields);
        // nobody refers to values of lists by their ids
        if (kind == ChangeLog.Kind.DELETED && !type.equals(Values.TYPE)) {
            removals.deleted(actor, record);
        }
    }

    /** Leaves no values of a person who is deleted in the change log. */
    void unwrite(RecordRef person) {
        removals.unwrite(person);
    }

    /** Says that something beside a record's details has changed. */
    void note(Actor actor, RecordRef record, String field, Object before, Object after) {
        FieldChange change = new FieldChange(field, before, after);
        changes.record(actor, "register", record, ChangeLog.Kind.UPDATED, List.of(change));
    }

    /** Logs a change of fields that are not components of a record. */
    void log(Actor actor, String type, String id, List<FieldChange> fields) {
        changes.record(actor, "register", new RecordRef(type, id), ChangeLog.Kind.UPDATED, fields);
    }

    /** Now, as precise as both databases keep it. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The day it is where the libraries are. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
