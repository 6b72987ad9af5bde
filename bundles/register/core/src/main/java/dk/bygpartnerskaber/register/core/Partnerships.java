package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of partnerships inside a transaction: rules kept, changes logged. */
@Component(service = Partnerships.class)
public final class Partnerships {
    static final String TYPE = "partnership";

    private final RegisterStore store;
    private final Organisations organisations;

    @Activate
    public Partnerships(@Reference RegisterStore store, @Reference Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    Partnership create(EntityManager entities, Actor actor, PartnershipDetails given, boolean demo) {
        PartnershipDetails details = checked(entities, given);
        PartnershipEntity partnership = PartnershipEntity.create(details, demo, store.now());
        entities.persist(partnership);
        entities.flush();
        addPartners(entities, partnership.id(), details.partners());
        store.log(actor, TYPE, partnership.id(), Kind.CREATED, null, details);
        return partnership.toRecord(details.partners());
    }

    Partnership update(EntityManager entities, Actor actor, PartnershipEntity partnership, PartnershipDetails given) {
        PartnershipDetails details = checked(entities, given);
        List<String> partners =
                partnersOf(entities, List.of(partnership.id())).getOrDefault(partnership.id(), List.of());
        PartnershipDetails before = partnership.details(partners);
        if (before.equals(details)) {
            return partnership.toRecord(partners);
        }
        partnership.apply(details, store.now());
        if (!partners.equals(details.partners())) {
            removePartners(entities, partnership.id());
            addPartners(entities, partnership.id(), details.partners());
        }
        store.log(actor, TYPE, partnership.id(), Kind.UPDATED, before, details);
        entities.flush();
        return partnership.toRecord(details.partners());
    }

    void delete(EntityManager entities, Actor actor, PartnershipEntity partnership) {
        Partnership record = records(entities, List.of(partnership)).get(0);
        removePartners(entities, partnership.id());
        entities.remove(partnership);
        store.log(actor, TYPE, partnership.id(), Kind.DELETED, record.details(), null);
    }

    private PartnershipDetails checked(EntityManager entities, PartnershipDetails given) {
        PartnershipDetails details = given.library() == null
                ? given.toBuilder().library(onlyLibrary(entities)).build()
                : given;
        PartnershipRules.check(details);
        Map<String, OrganisationEntity> known =
                organisations.byIds(entities, union(details.partners(), details.library())).stream()
                        .collect(Collectors.toMap(OrganisationEntity::id, o -> o));
        List<FieldProblem> problems = new ArrayList<>();
        OrganisationEntity library = known.get(details.library());
        if (library == null || !library.details().ownLibrary()) {
            problems.add(FieldProblem.of("library", "not-own-library"));
        }
        for (int i = 0; i < details.partners().size(); i++) {
            if (!known.containsKey(details.partners().get(i))) {
                problems.add(FieldProblem.of("partners/" + i, "no-such-organisation"));
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return details;
    }

    private static Set<String> union(List<String> partners, String library) {
        Set<String> all = partners.stream().collect(Collectors.toSet());
        all.add(library);
        return all;
    }

    private static String onlyLibrary(EntityManager entities) {
        List<String> libraries = entities.createQuery(
                        "SELECT e.id FROM OrganisationEntity e WHERE e.ownLibrary = TRUE", String.class)
                .setMaxResults(2)
                .getResultList();
        if (libraries.size() != 1) {
            throw ProblemException.invalid(
                    FieldProblem.of("library", libraries.isEmpty() ? "no-own-library" : "required"));
        }
        return libraries.get(0);
    }

    private static void addPartners(EntityManager entities, String partnership, List<String> partners) {
        for (int place = 0; place < partners.size(); place++) {
            entities.persist(PartnerEntity.create(partnership, partners.get(place), place));
        }
        entities.flush();
    }

    private static void removePartners(EntityManager entities, String partnership) {
        entities.createQuery("SELECT p FROM PartnerEntity p WHERE p.partnership = :id", PartnerEntity.class)
                .setParameter("id", partnership)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }

    boolean hasLibrary(EntityManager entities, String organisation) {
        return entities.createQuery("SELECT COUNT(e) FROM PartnershipEntity e WHERE e.library = :id", Long.class)
                        .setParameter("id", organisation)
                        .getSingleResult()
                > 0;
    }

    /** Takes an organisation out of all partnerships in which it is a partner. */
    void removePartner(EntityManager entities, Actor actor, String organisation) {
        for (PartnershipEntity partnership : withPartner(entities, organisation)) {
            PartnershipDetails before =
                    records(entities, List.of(partnership)).get(0).details();
            List<String> others = before.partners().stream()
                    .filter(id -> !id.equals(organisation))
                    .toList();
            update(
                    entities,
                    actor,
                    partnership,
                    before.toBuilder().partners(others).build());
        }
    }

    private static List<PartnershipEntity> withPartner(EntityManager entities, String organisation) {
        return entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE EXISTS (SELECT p.place FROM PartnerEntity p"
                                + " WHERE p.partnership = e.id AND p.organisation = :id) ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", organisation)
                .getResultList();
    }

    /** All partnerships the organisation has a part in, in order of their titles. */
    List<Partnership> of(EntityManager entities, String organisation) {
        List<PartnershipEntity> found = entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE e.library = :id OR EXISTS (SELECT p.place FROM"
                                + " PartnerEntity p WHERE p.partnership = e.id AND p.organisation = :id)"
                                + " ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", organisation)
                .getResultList();
        return records(entities, found);
    }

    /** The records of rows, with the partners of all of them read at once. */
    List<Partnership> records(EntityManager entities, List<PartnershipEntity> rows) {
        Map<String, List<String>> partners =
                partnersOf(entities, rows.stream().map(PartnershipEntity::id).toList());
        return rows.stream()
                .map(row -> row.toRecord(partners.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Map<String, List<String>> partnersOf(EntityManager entities, Collection<String> partnerships) {
        if (partnerships.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "SELECT p FROM PartnerEntity p WHERE p.partnership IN :ids ORDER BY p.partnership, p.place",
                        PartnerEntity.class)
                .setParameter("ids", partnerships)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        PartnerEntity::partnership,
                        Collectors.mapping(PartnerEntity::organisation, Collectors.toList())));
    }
}
