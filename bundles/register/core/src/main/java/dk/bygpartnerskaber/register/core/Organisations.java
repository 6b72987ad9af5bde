package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of organisations inside a transaction: rules kept, changes logged. */
@Component(service = Organisations.class)
public final class Organisations {
    static final String TYPE = "organisation";
    // databases limit how many values an IN list may have
    private static final int IN_LIST = 500;

    private final RegisterStore store;

    @Activate
    public Organisations(@Reference RegisterStore store) {
        this.store = store;
    }

    OrganisationEntity create(EntityManager entities, Actor actor, OrganisationDetails details, boolean demo) {
        OrganisationRules.check(details);
        addType(entities, details.type());
        OrganisationEntity organisation = OrganisationEntity.create(details, demo, store.now());
        entities.persist(organisation);
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
        addType(entities, details.type());
        organisation.apply(details, store.now());
        store.log(actor, TYPE, organisation.id(), Kind.UPDATED, before, details);
        return true;
    }

    void delete(EntityManager entities, Actor actor, OrganisationEntity organisation) {
        entities.remove(organisation);
        store.log(actor, TYPE, organisation.id(), Kind.DELETED, organisation.details(), null);
    }

    private static void addType(EntityManager entities, String type) {
        if (type != null && entities.find(OrganisationTypeEntity.class, type) == null) {
            entities.persist(OrganisationTypeEntity.create(type));
        }
    }

    List<OrganisationEntity> byIds(EntityManager entities, Collection<String> ids) {
        return in(entities, "e.id", List.copyOf(ids));
    }

    /** Organisations that have one of the names, in any upper and lower case. */
    List<OrganisationEntity> byNameKeys(EntityManager entities, Collection<String> nameKeys) {
        return in(entities, "e.nameKey", List.copyOf(nameKeys));
    }

    private static List<OrganisationEntity> in(EntityManager entities, String column, List<String> values) {
        List<OrganisationEntity> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += IN_LIST) {
            found.addAll(entities.createQuery(
                            "SELECT e FROM OrganisationEntity e WHERE " + column + " IN :values",
                            OrganisationEntity.class)
                    .setParameter("values", values.subList(from, Math.min(from + IN_LIST, values.size())))
                    .getResultList());
        }
        return found;
    }
}
