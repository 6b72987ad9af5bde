package dk.bygpartnerskaber.register.core.demo;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.DemoData;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.core.Activities;
import dk.bygpartnerskaber.register.core.ActivityEntity;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.TeamEntity;
import dk.bygpartnerskaber.register.core.Teams;
import dk.bygpartnerskaber.register.core.imports.ImportPlans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register's example records: real cases of Danish libraries, and an invented library with invented partners. Loaded
 * when the product starts with {@code bygpartnerskaber.demo=true} and the register is empty.
 */
@Component(immediate = true)
public final class RegisterDemo implements DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterDemo.class);
    private static final Actor LOADER = Actor.system("demo");

    private final RegisterStore store;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final ImportPlans imports;
    private final DemoPeople people;
    private final Activities activities;
    private final Holds holds;
    private final ChecklistService checklists;
    private final SelfTestService selfTests;

    @Activate
    public RegisterDemo(
            BundleContext framework,
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference ImportPlans imports,
            @Reference DemoPeople people,
            @Reference Activities activities,
            @Reference Holds holds,
            @Reference ChecklistService checklists,
            @Reference SelfTestService selfTests) {
        this.store = store;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.imports = imports;
        this.people = people;
        this.activities = activities;
        this.holds = holds;
        this.checklists = checklists;
        this.selfTests = selfTests;
        if (Boolean.parseBoolean(framework.getProperty("bygpartnerskaber.demo"))) {
            load();
        }
    }

    private void load() {
        try {
            store.write(entities -> {
                if (records(entities, "") == 0) {
                    imports.writeExamples(entities, LOADER, ImportKind.PARTNERSHIPS, content("cases.csv"));
                    imports.writeExamples(entities, LOADER, ImportKind.ORGANISATIONS, content("organisations.csv"));
                    imports.writeExamples(entities, LOADER, ImportKind.PARTNERSHIPS, content("partnerships.csv"));
                    people.load(
                            entities,
                            LOADER,
                            TableFile.open(content("people.csv")),
                            TableFile.open(content("teams.csv")));
                    new DemoWork(entities, LOADER, name -> TableFile.open(content(name)))
                            .load(partnerships, activities, checklists, selfTests);
                }
                return null;
            });
        } catch (RuntimeException e) {
            LOG.error("The example records could not be loaded: {}", e.toString());
        }
    }

    private static byte[] content(String name) {
        try (InputStream file = RegisterDemo.class.getResourceAsStream("/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long count(Actor actor) {
        actor.require(Permission.READ);
        return store.read(entities -> records(entities, " WHERE e.demo = TRUE"));
    }

    private static long records(EntityManager entities, String where) {
        return count(entities, "OrganisationEntity", where)
                + count(entities, "PartnershipEntity", where)
                + count(entities, "PersonEntity", where)
                + count(entities, "TeamEntity", where)
                + count(entities, "ActivityEntity", where);
    }

    private static long count(EntityManager entities, String entity, String where) {
        return entities.createQuery("SELECT COUNT(e) FROM " + entity + " e" + where, Long.class)
                .getSingleResult();
    }

    @Override
    public List<RecordRef> kept(Actor actor) {
        actor.require(Permission.READ);
        return store.read(this::kept);
    }

    @Override
    public void remove(Actor actor) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            if (!kept(entities).isEmpty()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "archive-hold-demo", List.of());
            }
            demo(entities, ActivityEntity.class).forEach(row -> activities.delete(entities, actor, row));
            entities.flush();
            Set<String> atWork = atWork(entities);
            for (PartnershipEntity partnership : demo(entities, PartnershipEntity.class)) {
                if (atWork.contains(partnership.id())) {
                    partnerships.markDemo(actor, partnership, false);
                } else {
                    partnerships.delete(entities, actor, partnership);
                }
            }
            // people and organisations can go once no row of a partnership refers to them
            entities.flush();
            people.remove(entities, actor);
            Set<String> inUse = inUse(entities);
            for (OrganisationEntity organisation : demo(entities, OrganisationEntity.class)) {
                if (inUse.contains(organisation.id())) {
                    organisations.markDemo(actor, organisation, false);
                } else {
                    organisations.delete(entities, actor, organisation);
                }
            }
            return null;
        });
    }

    /** Records that must be kept and would go, or lose a part that nothing keeps for them. */
    private List<RecordRef> kept(EntityManager entities) {
        if (!holds.any()) {
            return List.of();
        }
        List<RecordRef> going = new ArrayList<>();
        demo(entities, OrganisationEntity.class).forEach(row -> going.add(new RecordRef(Organisations.TYPE, row.id())));
        demo(entities, PersonEntity.class).forEach(row -> going.add(new RecordRef(People.TYPE, row.id())));
        demo(entities, ActivityEntity.class)
                .forEach(row ->
                        // an activity is kept with its partnership
                        going.add(new RecordRef(Partnerships.TYPE, row.partnership())));
        List<RecordRef> parts = new ArrayList<>();
        demo(entities, PartnershipEntity.class).forEach(row -> parts.add(new RecordRef(Partnerships.TYPE, row.id())));
        demo(entities, TeamEntity.class).forEach(row -> parts.add(new RecordRef(Teams.TYPE, row.id())));
        going.addAll(parts);
        return Stream.concat(holds.among(going).stream(), parts.stream().flatMap(part -> holds.naming(part).stream()))
                .distinct()
                .toList();
    }

    private static <E> List<E> demo(EntityManager entities, Class<E> type) {
        return entities.createQuery("SELECT e FROM " + type.getSimpleName() + " e WHERE e.demo = TRUE", type)
                .getResultList();
    }

    /** Partnerships that have activities. */
    private static Set<String> atWork(EntityManager entities) {
        return new HashSet<>(entities.createQuery("SELECT DISTINCT a.partnership FROM ActivityEntity a", String.class)
                .getResultList());
    }

    /** Organisations that have a part in a partnership, a team, or a role there. */
    private static Set<String> inUse(EntityManager entities) {
        Set<String> ids =
                new HashSet<>(entities.createQuery("SELECT DISTINCT p.organisation FROM PartnerEntity p", String.class)
                        .getResultList());
        ids.addAll(entities.createQuery("SELECT DISTINCT e.library FROM PartnershipEntity e", String.class)
                .getResultList());
        ids.addAll(entities.createQuery("SELECT DISTINCT r.organisation FROM PersonRoleEntity r", String.class)
                .getResultList());
        ids.addAll(entities.createQuery("SELECT DISTINCT e.library FROM TeamEntity e", String.class)
                .getResultList());
        return ids;
    }
}
