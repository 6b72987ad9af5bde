package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationTypeService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of organisation types. */
@Component
public final class OrganisationTypeServiceImpl implements OrganisationTypeService {
    private static final String TYPE = "organisation-type";

    private final RegisterStore store;
    private final Organisations organisations;

    @Activate
    public OrganisationTypeServiceImpl(@Reference RegisterStore store, @Reference Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Override
    public List<OrganisationType> list(Actor actor) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            Map<String, Long> uses = entities
                    .createQuery(
                            "SELECT e.type, COUNT(e) FROM OrganisationEntity e WHERE e.type IS NOT NULL GROUP BY e.type",
                            Object[].class)
                    .getResultList()
                    .stream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
            return entities
                    .createQuery(
                            "SELECT t FROM OrganisationTypeEntity t ORDER BY t.nameSort, t.name",
                            OrganisationTypeEntity.class)
                    .getResultList()
                    .stream()
                    .map(t -> new OrganisationType(t.name(), uses.getOrDefault(t.name(), 0L)))
                    .toList();
        });
    }

    @Override
    public void add(Actor actor, String name) {
        actor.require(Permission.CURATE);
        String checked = checked("name", name);
        store.write(entities -> {
            if (entities.find(OrganisationTypeEntity.class, checked) == null) {
                entities.persist(OrganisationTypeEntity.create(checked));
                store.log(actor, TYPE, "", Kind.CREATED, null, new Name(checked));
            }
            return null;
        });
    }

    @Override
    public void rename(Actor actor, String name, String newName) {
        actor.require(Permission.CURATE);
        String checked = checked("newName", newName);
        store.write(entities -> {
            OrganisationTypeEntity old = existing(entities, name);
            if (checked.equals(name)) {
                return null;
            }
            for (OrganisationEntity organisation : withType(entities, name)) {
                OrganisationDetails renamed =
                        organisation.details().toBuilder().type(checked).build();
                organisations.update(entities, actor, organisation, renamed);
            }
            entities.remove(old);
            if (entities.find(OrganisationTypeEntity.class, checked) == null) {
                entities.persist(OrganisationTypeEntity.create(checked));
            }
            store.log(actor, TYPE, "", Kind.UPDATED, new Name(name), new Name(checked));
            return null;
        });
    }

    @Override
    public void remove(Actor actor, String name) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            OrganisationTypeEntity type = existing(entities, name);
            if (!withType(entities, name).isEmpty()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "type-in-use", List.of());
            }
            entities.remove(type);
            store.log(actor, TYPE, "", Kind.DELETED, new Name(name), null);
            return null;
        });
    }

    private static String checked(String field, String name) {
        String stripped = tidy(name);
        TextRules rules = new TextRules();
        rules.required(field, stripped);
        rules.line(field, stripped, 100);
        rules.check();
        return stripped;
    }

    /** In the form that an organisation's details give to their type. */
    private static String tidy(String name) {
        return OrganisationDetails.builder(null).type(name).build().type();
    }

    private static OrganisationTypeEntity existing(EntityManager entities, String name) {
        OrganisationTypeEntity type =
                TextRules.canBeStored(name) ? entities.find(OrganisationTypeEntity.class, name) : null;
        if (type == null) {
            throw ProblemException.notFound();
        }
        return type;
    }

    private static List<OrganisationEntity> withType(EntityManager entities, String name) {
        return entities.createQuery("SELECT e FROM OrganisationEntity e WHERE e.type = :name", OrganisationEntity.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** What the change log says of a type; a type has no id but its name. */
    public record Name(String name) {}
}
