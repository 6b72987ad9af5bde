package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of acquaintances, written with its part of the change log, within the caller's transaction. */
@Component(service = Acquaintances.class)
public final class Acquaintances {
    static final String TYPE = "acquaintance";

    private final NetworkStore store;
    private final AcquaintanceRows rows;

    @Activate
    public Acquaintances(@Reference NetworkStore store, @Reference AcquaintanceRows rows) {
        this.store = store;
        this.rows = rows;
    }

    Acquaintance create(Actor actor, AcquaintanceDetails details, boolean demo) {
        Instant now = store.now();
        Acquaintance made = new Acquaintance(Ids.next(), 1, details, demo, now, now);
        rows.insert(made);
        log(actor, Kind.CREATED, null, made);
        return made;
    }

    Acquaintance update(Actor actor, Acquaintance before, AcquaintanceDetails details) {
        Acquaintance after = next(before, details);
        rows.update(after, false);
        log(actor, Kind.UPDATED, before, after);
        return after;
    }

    private Acquaintance next(Acquaintance before, AcquaintanceDetails details) {
        return new Acquaintance(
                before.id(), before.version() + 1, details, before.demo(), before.created(), store.now());
    }

    /** Joins others than before; it is not there while another one says the same, and again when none does any more. */
    void repoint(Actor actor, AcquaintanceRows.Entry entry, AcquaintanceDetails details, boolean mayReturn) {
        Acquaintance before = entry.acquaintance();
        Acquaintance after = next(before, details);
        boolean apart = details.isOfThemselves()
                || entry.apart() && !mayReturn
                || rows.findSame(details)
                        .filter(other -> !other.id().equals(before.id()))
                        .isPresent();
        rows.update(after, apart);
        if (!entry.apart()) {
            log(actor, apart ? Kind.DELETED : Kind.UPDATED, before, apart ? null : after);
        } else if (!apart) {
            log(actor, Kind.CREATED, null, after);
        }
    }

    void delete(Actor actor, Acquaintance one) {
        rows.deleteWithSame(one);
        log(actor, Kind.DELETED, one, null);
    }

    /** One of the two is no more. */
    void remove(Actor actor, AcquaintanceRows.Entry entry) {
        rows.delete(entry.acquaintance().id());
        if (!entry.apart()) {
            log(actor, Kind.DELETED, entry.acquaintance(), null);
        }
    }

    /** What there is to say about one, by the names of its fields. */
    static Map<String, Object> plain(Acquaintance one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        FieldChange.between(null, one.details()).forEach(field -> fields.put(field.field(), field.after()));
        return fields;
    }

    private void log(Actor actor, Kind kind, Acquaintance before, Acquaintance after) {
        RecordRef record = new RecordRef(TYPE, (before == null ? after : before).id());
        store.log(
                actor,
                record,
                kind,
                FieldChange.between(before == null ? null : before.details(), after == null ? null : after.details()));
    }
}
