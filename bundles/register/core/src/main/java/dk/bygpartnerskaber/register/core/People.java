package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of people inside a transaction: rules kept, changes logged. */
@Component(service = People.class)
public final class People {
    public static final String TYPE = "person";

    private final RegisterStore store;
    private final PersonChecks checks;
    private final MatchedRecords matched;

    @Activate
    public People(@Reference RegisterStore store, @Reference PersonChecks checks, @Reference MatchedRecords matched) {
        this.store = store;
        this.checks = checks;
        this.matched = matched;
    }

    public Person create(EntityManager entities, Actor actor, PersonDetails details, boolean demo) {
        String id = Ids.next();
        checks.check(entities, actor, id, null, details);
        PersonEntity person = persist(entities, actor, id, details, demo);
        entities.flush();
        addRoles(entities, id, details.roles());
        entities.flush();
        return person.toRecord(details.roles());
    }

    private PersonEntity persist(EntityManager entities, Actor actor, String id, PersonDetails details, boolean demo) {
        return persistAll(entities, actor, Map.of(id, details), demo).get(0);
    }

    /**
     * New rows, whose rules have been checked; their roles follow once they are flushed.
     *
     * @param all by their ids
     */
    public List<PersonEntity> persistAll(
            EntityManager entities, Actor actor, Map<String, PersonDetails> all, boolean demo) {
        List<PersonEntity> rows = new ArrayList<>(all.size());
        all.forEach((id, details) -> {
            PersonEntity person = PersonEntity.create(id, details, demo, store.now());
            entities.persist(person);
            rows.add(person);
        });
        matched.newPeople(all);
        store.logCreated(actor, TYPE, all);
        return rows;
    }

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException with what is wrong with details that a person is to have */
    public void check(EntityManager entities, Actor actor, String id, PersonDetails before, PersonDetails details) {
        checks.check(entities, actor, id, before, details);
    }

    public Person update(EntityManager entities, Actor actor, PersonEntity person, PersonDetails details) {
        Person before = record(entities, person);
        check(entities, actor, person.id(), before.details(), details);
        return change(entities, actor, person, before, details);
    }

    /** Changes a row whose rules have been checked. */
    public Person change(
            EntityManager entities, Actor actor, PersonEntity person, Person before, PersonDetails details) {
        if (before.details().equals(details)) {
            return before;
        }
        put(entities, person, before.details().roles(), details);
        store.log(actor, TYPE, person.id(), Kind.UPDATED, before.details(), details);
        return person.toRecord(details.roles());
    }

    /** Changes a row, without a word in the change log. */
    public void put(EntityManager entities, PersonEntity person, List<PersonRole> roles, PersonDetails details) {
        PersonDetails before = person.details(roles);
        person.apply(details, store.now());
        if (!roles.equals(details.roles())) {
            removeRoles(entities, List.of(person.id()));
            addRoles(entities, person.id(), details.roles());
        }
        entities.flush();
        matched.person(person.id(), before, details);
    }

    /** Takes a row away, without a word in the change log. */
    public void take(EntityManager entities, PersonEntity person) {
        takeAll(entities, List.of(person));
    }

    private void takeAll(EntityManager entities, List<PersonEntity> rows) {
        List<String> ids = rows.stream().map(PersonEntity::id).toList();
        removeRoles(entities, ids);
        rows.forEach(entities::remove);
        entities.flush();
        matched.gone(ids);
    }

    /** A row that was taken away is there again. */
    public PersonEntity putBack(
            EntityManager entities, String id, PersonDetails details, boolean demo, OffsetDateTime created) {
        PersonEntity person = PersonEntity.create(id, details, demo, created);
        entities.persist(person);
        entities.flush();
        put(entities, person, List.of(), details);
        matched.person(id, null, details);
        return person;
    }

    /** Removes the person, also as successor in the roles of others, and what the change log says of them. */
    public void delete(EntityManager entities, Actor actor, PersonEntity person) {
        predecessors(entities, person.id())
                .forEach(other -> changeRoles(
                        entities,
                        actor,
                        other,
                        roles -> roles.map(role -> person.id().equals(role.successor())
                                ? role.ended(role.to(), role.note(), null)
                                : role)));
        deleteAll(entities, actor, List.of(person));
        store.tellDeleted(actor, List.of(new RecordRef(TYPE, person.id())));
    }

    /**
     * Deletes a few hundred at most, of whom nobody is a successor, and what the change log says of them; the modules are
     * to be {@link RegisterStore#tellDeleted told}.
     */
    public void deleteAll(EntityManager entities, Actor actor, List<PersonEntity> rows) {
        Map<String, PersonDetails> gone =
                records(entities, rows).stream().collect(Collectors.toMap(Person::id, Person::details));
        takeAll(entities, rows);
        store.logDeleted(actor, TYPE, gone);
        gone.keySet().forEach(id -> store.unwrite(new RecordRef(TYPE, id)));
    }

    /** Makes a real record of an example, or an example of it again. */
    public void markDemo(Actor actor, PersonEntity person, boolean example) {
        person.markDemo(example, store.now());
        store.noteDemo(actor, new RecordRef(TYPE, person.id()), example);
    }

    /** Removes all roles at an organisation. */
    void removeOrganisation(EntityManager entities, Actor actor, String organisation) {
        at(entities, organisation)
                .forEach(person -> changeRoles(
                        entities,
                        actor,
                        person,
                        roles -> roles.filter(role -> !role.organisation().equals(organisation))));
    }

    private void changeRoles(
            EntityManager entities, Actor actor, PersonEntity person, UnaryOperator<Stream<PersonRole>> changed) {
        Person before = record(entities, person);
        List<PersonRole> roles =
                changed.apply(before.details().roles().stream()).toList();
        change(
                entities,
                actor,
                person,
                before,
                before.details().toBuilder().roles(roles).build());
    }

    public static void addRoles(EntityManager entities, String person, List<PersonRole> roles) {
        for (int place = 0; place < roles.size(); place++) {
            entities.persist(PersonRoleEntity.create(person, place, roles.get(place)));
        }
    }

    private static void removeRoles(EntityManager entities, List<String> people) {
        rolesOf(entities, people).forEach(entities::remove);
        entities.flush();
    }

    /** Everybody who has or had a role at the organisation, in order of their names. */
    public List<PersonEntity> at(EntityManager entities, String organisation) {
        return withRole(entities, "r.organisation = :id", organisation);
    }

    /** Everybody with a role that this person took over, in order of their names. */
    public List<PersonEntity> predecessors(EntityManager entities, String successor) {
        return withRole(entities, "r.successor = :id", successor);
    }

    /** Those of the forms of a person's name that somebody else is called as well, in a form of theirs. */
    public List<String> namesOfOthers(Person person) {
        List<String> names = PersonTexts.names(person.name());
        return names.isEmpty()
                ? names
                : store.read(entities -> {
                    Set<String> others = new HashSet<>();
                    for (PersonEntity other : foundBy(entities, names)) {
                        if (!other.id().equals(person.id())) {
                            PersonTexts.names(other.name()).forEach(name -> others.add(SearchText.key(name)));
                        }
                    }
                    return names.stream()
                            .filter(name -> others.contains(SearchText.key(name)))
                            .toList();
                });
    }

    private static Set<PersonEntity> foundBy(EntityManager entities, List<String> names) {
        Set<PersonEntity> rows = new HashSet<>();
        for (String name : names) {
            rows.addAll(entities.createQuery(
                            "SELECT e FROM PersonEntity e WHERE e.searchText LIKE :name ESCAPE '\\'",
                            PersonEntity.class)
                    .setParameter("name", SearchText.containing(name))
                    .getResultList());
        }
        return rows;
    }

    private static List<PersonEntity> withRole(EntityManager entities, String condition, String id) {
        return entities.createQuery(
                        "SELECT e FROM PersonEntity e WHERE e.id IN (SELECT r.person FROM PersonRoleEntity r"
                                + " WHERE " + condition + ") ORDER BY e.nameSort, e.id",
                        PersonEntity.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Makes what people are searched by anew, of those whose columns have lost a text and of those called the same. */
    public void deriveAgain(EntityManager entities, Redaction redaction) {
        if (redaction.isEmpty()) {
            return;
        }
        List<String> likes = redaction.likes();
        String condition = IntStream.range(0, likes.size())
                .mapToObj(i -> "e.searchText LIKE ?" + (i + 1))
                .collect(Collectors.joining(" OR "));
        TypedQuery<PersonEntity> query =
                entities.createQuery("SELECT e FROM PersonEntity e WHERE " + condition, PersonEntity.class);
        IntStream.range(0, likes.size()).forEach(i -> query.setParameter(i + 1, likes.get(i)));
        List<PersonEntity> rows = query.getResultList().stream()
                .filter(row -> row.isFoundBy(redaction))
                .toList();
        List<Person> people = records(entities, rows);
        people.forEach(person -> byIds(entities, List.of(person.id())).get(0).apply(person.details(), store.now()));
        entities.flush();
        people.forEach(person -> matched.person(person.id(), null, person.details()));
    }

    public List<PersonEntity> byIds(EntityManager entities, Collection<String> ids) {
        return InList.query(
                entities,
                "SELECT e FROM PersonEntity e WHERE e.id IN :values",
                PersonEntity.class,
                ids.stream().filter(Ids::isId).distinct().toList());
    }

    private Person record(EntityManager entities, PersonEntity row) {
        return records(entities, List.of(row)).get(0);
    }

    /** The records of rows, with the roles of all of them read at once. */
    public List<Person> records(EntityManager entities, List<PersonEntity> rows) {
        Map<String, List<PersonRole>> roles = rolesOf(
                        entities, rows.stream().map(PersonEntity::id).toList())
                .stream()
                .sorted(Comparator.comparing(PersonRoleEntity::place))
                .collect(Collectors.groupingBy(
                        PersonRoleEntity::person, Collectors.mapping(PersonRoleEntity::toRecord, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toRecord(roles.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<PersonRoleEntity> rolesOf(EntityManager entities, List<String> people) {
        return InList.query(
                entities, "SELECT r FROM PersonRoleEntity r WHERE r.person IN :values", PersonRoleEntity.class, people);
    }
}
