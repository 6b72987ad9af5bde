package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of organisations inside a transaction: rules kept, changes logged. */
@Component(service = Organisations.class)
public final class Organisations {
    static final String TYPE = "organisation";

    private final RegisterStore store;

    @Activate
    public Organisations(@Reference RegisterStore store) {
        this.store = store;
    }

    OrganisationEntity create(
            EntityManager entities, Actor actor, String id, OrganisationDetails details, boolean demo) {
        OrganisationRules.check(details);
        ExternalIds.check(entities, id, details.externalIds());
        addType(entities, details.type());
        OrganisationEntity organisation = OrganisationEntity.create(id, details, demo, store.now());
        entities.persist(organisation);
        ExternalIds.replace(entities, id, List.of(), details.externalIds());
        store.log(actor, TYPE, organisation.id(), Kind.CREATED, null, details);
        return organisation;
    }

    /** Whether anything changed. */
    boolean update(EntityManager entities, Actor actor, OrganisationEntity organisation, OrganisationDetails details) {
        OrganisationRules.check(details);
        OrganisationDetails before = organisation.details();
        if (before.equals(details)) {
            return false;
        }
        ExternalIds.check(entities, organisation.id(), details.externalIds());
        addType(entities, details.type());
        organisation.apply(details, store.now());
        ExternalIds.replace(entities, organisation.id(), before.externalIds(), details.externalIds());
        store.log(actor, TYPE, organisation.id(), Kind.UPDATED, before, details);
        return true;
    }

    /** What the change log says of an example record that becomes a real one. */
    public record DemoMark(boolean demo) {}

    void unmarkDemo(Actor actor, OrganisationEntity organisation) {
        organisation.unmarkDemo(store.now());
        store.log(actor, TYPE, organisation.id(), Kind.UPDATED, new DemoMark(true), new DemoMark(false));
    }

    void delete(EntityManager entities, Actor actor, OrganisationEntity organisation) {
        ExternalIds.replace(entities, organisation.id(), organisation.details().externalIds(), List.of());
        entities.remove(organisation);
        store.log(actor, TYPE, organisation.id(), Kind.DELETED, organisation.details(), null);
    }

    private static void addType(EntityManager entities, String type) {
        if (type != null && entities.find(OrganisationTypeEntity.class, type) == null) {
            entities.persist(OrganisationTypeEntity.create(type));
        }
    }

    List<OrganisationEntity> byIds(EntityManager entities, Collection<String> ids) {
        return InList.query(
                entities,
                "SELECT e FROM OrganisationEntity e WHERE e.id IN :values",
                OrganisationEntity.class,
                ids.stream().filter(Ids::isId).toList());
    }

    /** Organisations that have one of the names, in any upper and lower case, the oldest first. */
    List<OrganisationEntity> byNameKeys(EntityManager entities, Collection<String> nameKeys) {
        List<Object[]> found = InList.texts(
                entities, "SELECT e.nameKey, e.id FROM OrganisationEntity e", "e.nameKey", List.copyOf(nameKeys));
        return byIds(entities, found.stream().map(row -> (String) row[1]).toList()).stream()
                .sorted(Comparator.comparing(OrganisationEntity::id))
                .toList();
    }
}
