package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of partnerships inside a transaction: rules kept, changes logged. */
@Component(service = Partnerships.class)
public final class Partnerships {
    public static final String TYPE = "partnership";

    private final RegisterStore store;
    private final PartnershipChecks checks;
    private final Activities activities;

    @Activate
    public Partnerships(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Values values,
            @Reference Activities activities) {
        this.store = store;
        checks = new PartnershipChecks(organisations, values, store);
        this.activities = activities;
    }

    Partnership create(EntityManager entities, Actor actor, PartnershipDetails given, boolean demo) {
        PartnershipDetails blank = PartnershipDetails.builder(null).build();
        PartnershipDetails details = checks.taken(actor, blank, checked(entities, actor, null, blank, given));
        PartnershipEntity partnership = persist(entities, actor, Ids.next(), details, demo);
        entities.flush();
        addPartners(entities, partnership.id(), details.partners(), 0);
        addPeople(entities, partnership.id(), details);
        entities.flush();
        return partnership.toRecord(details);
    }

    private PartnershipEntity persist(
            EntityManager entities, Actor actor, String id, PartnershipDetails details, boolean demo) {
        return persistAll(entities, actor, Map.of(id, details), demo).get(0);
    }

    /**
     * New rows, whose rules have been checked; their partners and people follow once they are flushed.
     *
     * @param all by their ids
     */
    public List<PartnershipEntity> persistAll(
            EntityManager entities, Actor actor, Map<String, PartnershipDetails> all, boolean demo) {
        List<PartnershipEntity> rows = new ArrayList<>(all.size());
        all.forEach((id, details) -> {
            PartnershipEntity partnership = PartnershipEntity.create(id, details, demo, store.now());
            entities.persist(partnership);
            rows.add(partnership);
        });
        store.logCreated(actor, TYPE, all);
        return rows;
    }

    public Partnership update(
            EntityManager entities, Actor actor, PartnershipEntity partnership, PartnershipDetails given) {
        PartnershipDetails before = record(entities, partnership).details();
        PartnershipDetails details =
                checks.taken(actor, before, checked(entities, actor, partnership.id(), before, given));
        if (before.equals(details)) {
            return partnership.toRecord(before);
        }
        change(entities, actor, partnership, before, details);
        entities.flush();
        return partnership.toRecord(details);
    }

    /** Changes a row whose rules have been checked. */
    public void change(
            EntityManager entities,
            Actor actor,
            PartnershipEntity partnership,
            PartnershipDetails before,
            PartnershipDetails details) {
        partnership.apply(details, store.now());
        int kept = before.partners().size();
        if (kept > details.partners().size()
                || !before.partners().equals(details.partners().subList(0, kept))) {
            removePartners(entities, partnership.id());
            kept = 0;
        }
        addPartners(entities, partnership.id(), details.partners(), kept);
        PartnershipPeople people = PartnershipPeople.of(details);
        if (!people.equals(PartnershipPeople.of(before))) {
            PartnershipPeople.remove(entities, partnership.id());
            people.add(entities, partnership.id());
        }
        store.log(actor, TYPE, partnership.id(), Kind.UPDATED, before, details);
    }

    /** Makes a real record of an example, or an example of it again. */
    public void markDemo(Actor actor, PartnershipEntity partnership, boolean example) {
        partnership.markDemo(example, store.now());
        store.noteDemo(actor, new RecordRef(TYPE, partnership.id()), example);
    }

    public void delete(EntityManager entities, Actor actor, PartnershipEntity partnership) {
        remove(entities, actor, partnership);
        store.tellDeleted(actor, List.of(new RecordRef(TYPE, partnership.id())));
    }

    /** Deletes one; the modules are to be {@link RegisterStore#tellDeleted told}. */
    public void remove(EntityManager entities, Actor actor, PartnershipEntity partnership) {
        Partnership record = record(entities, partnership);
        forgetOrigin(entities, actor, partnership.id());
        activities.deleteOf(entities, actor, partnership.id());
        remove(entities, ChecklistEntity.class, partnership.id());
        remove(entities, SelfTestEntity.class, partnership.id());
        removePartners(entities, partnership.id());
        PartnershipPeople.remove(entities, partnership.id());
        entities.remove(partnership);
        store.logDeleted(actor, TYPE, Map.of(partnership.id(), record.details()));
    }

    private static <E> void remove(EntityManager entities, Class<E> type, String id) {
        E row = entities.find(type, id);
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }

    /** Takes a partnership out of those that grew out of it. */
    private void forgetOrigin(EntityManager entities, Actor actor, String id) {
        for (Partnership grown : records(entities, PartnershipOrigins.grownFrom(entities, id))) {
            PartnershipEntity row = entities.find(PartnershipEntity.class, grown.id());
            update(
                    entities,
                    actor,
                    row,
                    grown.details().toBuilder().originatesFrom(null).build());
        }
    }

    /**
     * The details with the library that is meant.
     *
     * @param id the partnership that would get them; {@code null} for a new one
     * @param before what the record has; what it has of lists of values is never wrong
     * @throws ProblemException with everything that is wrong
     */
    public PartnershipDetails checked(
            EntityManager entities, Actor actor, String id, PartnershipDetails before, PartnershipDetails given) {
        return checks.checked(entities, actor, id, before, given);
    }

    /** @throws ProblemException when there is none, or more than one */
    public String onlyLibrary(EntityManager entities) {
        return checks.onlyLibrary(entities);
    }

    /** Adds the partners of the list from this place on. */
    public void addPartners(EntityManager entities, String partnership, List<String> partners, int from) {
        for (int place = from; place < partners.size(); place++) {
            entities.persist(PartnerEntity.create(partnership, partners.get(place), place));
        }
    }

    /** Adds the people of a partnership that has none. */
    public void addPeople(EntityManager entities, String partnership, PartnershipDetails details) {
        PartnershipPeople.of(details).add(entities, partnership);
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
            PartnershipDetails before = record(entities, partnership).details();
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

    /** Takes a person out of all partnerships. */
    public void removePerson(EntityManager entities, Actor actor, String person) {
        rewrite(entities, actor, PartnershipPeople.with(entities, person), details -> details.withoutPerson(person));
    }

    /** Takes a team out of all partnerships. */
    void removeTeam(EntityManager entities, Actor actor, String team) {
        rewrite(entities, actor, PartnershipPeople.ofTeam(entities, team), details -> details.withoutTeam(team));
    }

    private void rewrite(
            EntityManager entities,
            Actor actor,
            List<PartnershipEntity> rows,
            UnaryOperator<PartnershipDetails> changed) {
        for (PartnershipEntity row : rows) {
            PartnershipDetails before = record(entities, row).details();
            change(entities, actor, row, before, changed.apply(before));
            entities.flush();
        }
    }

    /** Partnerships in which the person has a part, in order of their titles. */
    public List<Partnership> withPerson(EntityManager entities, String person) {
        return records(entities, PartnershipPeople.with(entities, person));
    }

    private static List<PartnershipEntity> withPartner(EntityManager entities, String organisation) {
        return entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE e.id IN (SELECT p.partnership FROM PartnerEntity p"
                                + " WHERE p.organisation = :id) ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", organisation)
                .getResultList();
    }

    /** All partnerships the organisation has a part in, in order of their titles. */
    public List<Partnership> of(EntityManager entities, String organisation) {
        List<PartnershipEntity> found = entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE e.library = :id OR e.id IN (SELECT p.partnership"
                                + " FROM PartnerEntity p WHERE p.organisation = :id)"
                                + " ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", organisation)
                .getResultList();
        return records(entities, found);
    }

    /** Partnerships that have one of the titles, in any upper and lower case, the oldest first. */
    public List<PartnershipEntity> byTitleKeys(EntityManager entities, Collection<String> titleKeys) {
        List<Object[]> found = InList.texts(
                entities, "SELECT e.titleKey, e.id FROM PartnershipEntity e", "e.titleKey", List.copyOf(titleKeys));
        return byIds(entities, found.stream().map(row -> (String) row[1]).toList()).stream()
                .sorted(Comparator.comparing(PartnershipEntity::id))
                .toList();
    }

    public static List<PartnershipEntity> byIds(EntityManager entities, Collection<String> ids) {
        return InList.query(
                entities,
                "SELECT e FROM PartnershipEntity e WHERE e.id IN :values",
                PartnershipEntity.class,
                ids.stream().filter(Ids::isId).toList());
    }

    /** All there are, in no particular order. */
    List<Partnership> all(EntityManager entities) {
        return records(
                entities,
                entities.createQuery("SELECT e FROM PartnershipEntity e", PartnershipEntity.class)
                        .getResultList());
    }

    private Partnership record(EntityManager entities, PartnershipEntity row) {
        return records(entities, List.of(row)).get(0);
    }

    /** The records of rows, with the partners and people of all of them read at once. */
    public List<Partnership> records(EntityManager entities, List<PartnershipEntity> rows) {
        List<String> ids = rows.stream().map(PartnershipEntity::id).toList();
        Map<String, List<String>> partners = partnersOf(entities, ids);
        Map<String, PartnershipPeople> people = PartnershipPeople.of(entities, ids);
        return rows.stream()
                .map(row -> row.toRecord(row.details(
                        partners.getOrDefault(row.id(), List.of()),
                        people.getOrDefault(row.id(), PartnershipPeople.NOBODY))))
                .toList();
    }

    private static Map<String, List<String>> partnersOf(EntityManager entities, List<String> partnerships) {
        return InList.texts(
                        entities,
                        "SELECT p.partnership, p.organisation, p.place FROM PartnerEntity p",
                        "p.partnership",
                        partnerships)
                .stream()
                .sorted(Comparator.comparing(row -> (Integer) row[2]))
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
