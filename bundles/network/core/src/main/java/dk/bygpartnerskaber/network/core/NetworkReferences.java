package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the module's tables, and keeps what stands in them true to what becomes of the register's records. */
@Component(
        service = {},
        immediate = true)
public final class NetworkReferences implements RecordReferences {
    private final RelationReferences relations;
    private final InteractionReferences interactions;
    private final ModuleTables.Opened opened;

    @Activate
    public NetworkReferences(
            BundleContext bundle,
            @Reference ModuleTables tables,
            @Reference RelationReferences relations,
            @Reference InteractionReferences interactions) {
        this.relations = relations;
        this.interactions = interactions;
        opened = tables.open(bundle, "db/network.sql", this);
    }

    @Deactivate
    void stop() {
        opened.close();
    }

    @Override
    public String module() {
        return NetworkStore.MODULE;
    }

    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        return Stream.concat(
                        relations.repoint(actor, from, into).stream(), interactions.repoint(actor, from, into).stream())
                .toList();
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        Map<Boolean, List<String>> places = moved.stream()
                .collect(Collectors.partitioningBy(entry -> entry.startsWith(InteractionReferences.ENTRY)));
        relations.pointBack(actor, from, into, places.get(false));
        interactions.pointBack(actor, from, into, places.get(true));
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        relations.remove(actor, record);
        interactions.remove(actor, record);
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return Stream.concat(relations.export(record).stream(), interactions.export(record).stream())
                .toList();
    }

    @Override
    public List<PersonalTexts> personalTexts() {
        return List.of(
                PersonalTexts.of(Relations.TYPE, "net_relation", "rests_because"),
                PersonalTexts.of(Relations.TYPE, "net_step", "goal", "reason").by("relation_id"),
                PersonalTexts.of(Interactions.TYPE, "net_interaction", "subject", "note"));
    }
}
