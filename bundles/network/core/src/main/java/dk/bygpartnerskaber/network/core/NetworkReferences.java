package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import java.util.List;
import java.util.Map;
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
    private final List<PartReferences> parts;
    private final ModuleTables.Opened opened;

    @Activate
    public NetworkReferences(
            BundleContext bundle,
            @Reference ModuleTables tables,
            @Reference RelationReferences relations,
            @Reference InteractionReferences interactions,
            @Reference FollowUpReferences followUps,
            @Reference FollowReferences follows,
            @Reference EnquiryReferences enquiries,
            @Reference AcquaintanceReferences acquaintances) {
        parts = List.of(relations, interactions, followUps, follows, enquiries, acquaintances);
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

    /** An entry is the name of its part, a blank, and what that part needs. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        return parts.stream()
                .flatMap(part -> part.repoint(actor, from, into).stream().map(entry -> part.name() + " " + entry))
                .toList();
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (PartReferences part : parts) {
            String before = part.name() + " ";
            part.pointBack(
                    actor,
                    from,
                    into,
                    moved.stream()
                            .filter(entry -> entry.startsWith(before))
                            .map(entry -> entry.substring(before.length()))
                            .toList());
        }
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        parts.forEach(part -> part.remove(actor, record));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return parts.stream().flatMap(part -> part.export(record).stream()).toList();
    }

    @Override
    public List<PersonalTexts> personalTexts() {
        return List.of(
                PersonalTexts.of(Relations.TYPE, "net_relation", "rests_because"),
                PersonalTexts.of(Relations.TYPE, "net_step", "goal", "reason").by("relation_id"),
                PersonalTexts.of(Interactions.TYPE, "net_interaction", "subject", "note"),
                PersonalTexts.of(FollowUps.TYPE, "net_follow_up", "what", "note"),
                PersonalTexts.of(Enquiries.TYPE, "net_enquiry", "subject", "wish", "reason"),
                PersonalTexts.of(Acquaintances.TYPE, "net_acquaintance", "topic"));
    }
}
