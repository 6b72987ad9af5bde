package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps contacts true to what becomes of the records that took part in them. */
@Component(service = InteractionReferences.class)
public final class InteractionReferences implements PartReferences {
    private final InteractionRows rows;
    private final Interactions interactions;
    private final Relations relations;

    @Activate
    public InteractionReferences(
            @Reference InteractionRows rows, @Reference Interactions interactions, @Reference Relations relations) {
        this.rows = rows;
        this.interactions = interactions;
        this.relations = relations;
    }

    @Override
    public String name() {
        return "contact";
    }

    /** Entries are places of contacts. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> places = rows.places(from);
        changing(actor, from, () -> places.forEach(place -> rows.replace(place, from.id(), into.id())));
        relations.recount(List.of(from.id(), into.id()));
        return places;
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        changing(actor, into, () -> moved.forEach(place -> rows.replace(place, into.id(), from.id())));
        relations.recount(List.of(from.id(), into.id()));
    }

    /** A contact that nobody is left on the other side of goes. */
    @Override
    public void remove(Actor actor, RecordRef record) {
        changing(actor, record, () -> {
            if (record.type().equals("partnership")) {
                rows.leavePartnership(record.id());
            } else {
                rows.removeParty(record);
            }
        });
    }

    /** Does something to the contacts of a record, and has the change log say what. */
    private void changing(Actor actor, RecordRef record, Runnable change) {
        List<Interaction> before = rows.of(record);
        change.run();
        before.forEach(one -> interactions.changed(actor, one));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return rows.of(record).stream().map(Interactions::plain).toList();
    }
}
