package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps contacts true to what becomes of the records that took part in them. */
@Component(service = InteractionReferences.class)
public final class InteractionReferences {
    /** What an entry of a merge begins with. */
    static final String ENTRY = "party ";

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

    /** Entries are places of contacts. */
    List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> places = rows.places(from);
        changing(actor, from, () -> places.forEach(place -> rows.replace(place, from.id(), into.id())));
        relations.recount(List.of(from.id(), into.id()));
        return places.stream().map(place -> ENTRY + place).toList();
    }

    void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        changing(
                actor,
                into,
                () -> moved.forEach(entry -> rows.replace(entry.substring(ENTRY.length()), into.id(), from.id())));
        relations.recount(List.of(from.id(), into.id()));
    }

    /** A contact that nobody is left on the other side of goes. */
    void remove(Actor actor, RecordRef record) {
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
        Map<String, Interaction> before =
                rows.of(record).stream().collect(Collectors.toMap(Interaction::id, Function.identity()));
        change.run();
        before.values()
                .forEach(one ->
                        interactions.changed(actor, one, rows.find(one.id()).orElseThrow()));
    }

    List<Map<String, Object>> export(RecordRef record) {
        return rows.of(record).stream().map(Interactions::plain).toList();
    }
}
