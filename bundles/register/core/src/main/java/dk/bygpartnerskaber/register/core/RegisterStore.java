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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register's database: transactions on its unit, its part of the change log, its time. There once its tables are. */
@Component(service = RegisterStore.class)
public final class RegisterStore {
    /** Where the libraries are: their days and years begin there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Fields that hold numbers of other kinds, some of them as long as a CPR number. */
    public static final Set<String> NUMBERS = Set.of("cvr", "productionUnit", "phones", "externalIds");

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

    public <T> T read(Function<EntityManager, T> work) {
        return transactions.read(unit, work);
    }

    public <T> T write(Function<EntityManager, T> work) {
        return transactions.write(unit, work);
    }

    public <T> T sql(Transactions.SqlWork<T> work) {
        return transactions.write(work);
    }

    public <T> T sqlRead(Transactions.SqlWork<T> work) {
        return transactions.read(work);
    }

    /**
     * Says what has happened to a record; of one that is deleted, all modules hear.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when there may be a CPR number in what it gets
     */
    public void log(Actor actor, String type, String id, ChangeLog.Kind kind, Record before, Record after) {
        List<FieldChange> fields = checked(actor, FieldChange.between(before, after));
        RecordRef record = new RecordRef(type, id);
        changes.record(actor, "register", record, kind, fields);
        // nobody refers to values of lists by their ids
        if (kind == ChangeLog.Kind.DELETED && !type.equals(Values.TYPE)) {
            removals.deleted(actor, List.of(record));
        }
    }

    /**
     * Says of many records of a type that they are new.
     *
     * @param records by their ids
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when there may be a CPR number in what one has
     */
    void logCreated(Actor actor, String type, Map<String, ? extends Record> records) {
        Map<String, List<FieldChange>> values = new LinkedHashMap<>();
        records.forEach((id, record) -> values.put(id, checked(actor, FieldChange.between(null, record))));
        changes.recordAll(actor, "register", type, ChangeLog.Kind.CREATED, values);
    }

    /**
     * Says of many records of a type that they are deleted. The modules are to be {@link #tellDeleted told}.
     *
     * @param records by their ids
     */
    void logDeleted(Actor actor, String type, Map<String, ? extends Record> records) {
        Map<String, List<FieldChange>> values = new LinkedHashMap<>();
        records.forEach((id, record) -> values.put(id, FieldChange.between(record, null)));
        changes.recordAll(actor, "register", type, ChangeLog.Kind.DELETED, values);
    }

    /** All modules hear of records that are deleted; see {@link Removals#deleted}. */
    public void tellDeleted(Actor actor, List<RecordRef> records) {
        removals.deleted(actor, records);
    }

    private static List<FieldChange> checked(Actor actor, List<FieldChange> fields) {
        FreeText.check(
                actor, fields.stream().filter(f -> !NUMBERS.contains(f.field())).toList());
        return fields;
    }

    /** Says of two records that one has become part of the other; all modules hear. */
    public void logMerge(Actor actor, RecordRef from, Record gone, RecordRef into, Record before, Record after) {
        note(actor, from, ChangeLog.Kind.DELETED, gone, null, new FieldChange(ChangeLog.MERGED_INTO, null, into.id()));
        note(actor, into, ChangeLog.Kind.UPDATED, before, after, mergedFrom(null, from.id()));
        removals.merged(actor, from, into);
    }

    /** Says of two records that had become one that they are two again; all modules hear. */
    public void logSeparation(Actor actor, RecordRef from, Record back, RecordRef into, Record before, Record after) {
        note(actor, into, ChangeLog.Kind.UPDATED, before, after, mergedFrom(from.id(), null));
        note(actor, from, ChangeLog.Kind.CREATED, null, back, new FieldChange(ChangeLog.MERGED_INTO, into.id(), null));
        removals.separated(actor, from, into);
    }

    private static FieldChange mergedFrom(String before, String after) {
        return new FieldChange(ChangeLog.MERGED_FROM, before, after);
    }

    private void note(
            Actor actor, RecordRef record, ChangeLog.Kind kind, Record before, Record after, FieldChange besides) {
        List<FieldChange> fields = Stream.concat(Stream.of(besides), FieldChange.between(before, after).stream())
                .toList();
        changes.record(actor, "register", record, kind, fields);
    }

    /** Leaves no values of a person who is deleted in the change log. */
    void unwrite(RecordRef person) {
        removals.unwrite(person);
    }

    /** Says that something beside a record's details has changed. */
    public void note(Actor actor, RecordRef record, String field, Object before, Object after) {
        FieldChange change = new FieldChange(field, before, after);
        changes.record(actor, "register", record, ChangeLog.Kind.UPDATED, List.of(change));
    }

    /** Says that an example record has become a real one, or the other way round. */
    void noteDemo(Actor actor, RecordRef record, boolean example) {
        note(actor, record, "demo", !example, example);
    }

    /** Logs a change of fields that are not components of a record. */
    public void log(Actor actor, String type, String id, List<FieldChange> fields) {
        changes.record(actor, "register", new RecordRef(type, id), ChangeLog.Kind.UPDATED, fields);
    }

    /** The ids of the last changes of records of a type, by the ids of the records. */
    public Map<String, String> latestChanges(String type, Collection<String> records) {
        return changes.latest("register", type, records);
    }

    /** Now, as precise as both databases keep it. */
    public OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The day it is where the libraries are. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
