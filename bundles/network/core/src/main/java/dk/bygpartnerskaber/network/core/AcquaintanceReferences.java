package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps acquaintances true to what becomes of those who know somebody, and of those whom they know. */
@Component(service = AcquaintanceReferences.class)
public final class AcquaintanceReferences implements PartReferences {
    private static final String STAFF = "staff";

    private final AcquaintanceRows rows;
    private final Acquaintances acquaintances;

    @Activate
    public AcquaintanceReferences(@Reference AcquaintanceRows rows, @Reference Acquaintances acquaintances) {
        this.rows = rows;
        this.acquaintances = acquaintances;
    }

    @Override
    public String name() {
        return Acquaintances.TYPE;
    }

    /** Entries are the side that was moved, {@code staff} or {@code theirs}, and an id. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> moved = new ArrayList<>();
        for (AcquaintanceRows.Entry entry : rows.of(from)) {
            AcquaintanceDetails details = entry.acquaintance().details();
            boolean theirs = from.equals(details.theirs());
            acquaintances.repoint(actor, entry, replaced(details, !theirs, into), false);
            moved.add((theirs ? "theirs " : STAFF + " ") + entry.acquaintance().id());
        }
        return moved;
    }

    /** @param staff whether the one on the staff is another, else the one whom they know */
    private static AcquaintanceDetails replaced(AcquaintanceDetails details, boolean staff, RecordRef by) {
        return staff
                ? details.by(by.id())
                : new AcquaintanceDetails(details.staff(), by, details.topic(), details.since());
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (String entry : moved) {
            String[] parts = entry.split(" ");
            boolean staff = parts[0].equals(STAFF);
            rows.entry(parts[1])
                    .filter(one -> isOn(one.acquaintance().details(), staff, into))
                    .ifPresent(one -> acquaintances.repoint(
                            actor, one, replaced(one.acquaintance().details(), staff, from), true));
        }
    }

    private static boolean isOn(AcquaintanceDetails details, boolean staff, RecordRef record) {
        return staff ? record.id().equals(details.staff()) : record.equals(details.theirs());
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        rows.of(record).forEach(entry -> acquaintances.remove(actor, entry));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return rows.of(record).stream()
                .filter(entry -> !entry.apart())
                .map(entry -> Acquaintances.plain(entry.acquaintance()))
                .toList();
    }
}
