package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People on the register's database. */
@Component
public final class PersonServiceImpl implements PersonService {
    private final RegisterStore store;
    private final Holds holds;
    private final People people;
    private final Teams teams;
    private final Partnerships partnerships;

    @Activate
    public PersonServiceImpl(
            @Reference RegisterStore store,
            @Reference People people,
            @Reference Teams teams,
            @Reference Partnerships partnerships,
            @Reference Holds holds) {
        this.store = store;
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
        this.holds = holds;
    }

    @Override
    public Page<Person> list(Actor actor, PersonQuery query) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            Page<PersonEntity> page = PersonSearch.page(entities, query, store.today());
            return new Page<>(people.records(entities, page.items()), page.next(), page.total());
        });
    }

    @Override
    public Optional<Person> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> row(entities, id)
                .map(row -> people.records(entities, List.of(row)).get(0)));
    }

    @Override
    public List<Person> findAll(Actor actor, List<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> people.records(entities, people.byIds(entities, ids)).stream()
                .sorted(Comparator.comparing(person -> DanishOrder.key(person.name())))
                .toList());
    }

    @Override
    public List<Person> peopleOf(Actor actor, String organisation) {
        actor.require(Permission.READ);
        return Ids.isId(organisation)
                ? store.read(entities -> people.records(entities, people.at(entities, organisation)))
                : List.of();
    }

    @Override
    public List<Person> predecessorsOf(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id)
                ? store.read(entities -> people.records(entities, people.predecessors(entities, id)))
                : List.of();
    }

    @Override
    public Person create(Actor actor, PersonDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> people.create(entities, actor, details, false));
    }

    @Override
    public Person update(Actor actor, String id, long version, PersonDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> people.update(entities, actor, current(entities, id, version), details));
    }

    @Override
    public Person endRole(Actor actor, String id, long version, RoleEnd end) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            PersonEntity person = current(entities, id, version);
            PersonDetails details =
                    people.records(entities, List.of(person)).get(0).details();
            RoleHandOver.check(details, end, store.today());
            FreeText.check(actor, "note", end.note());
            FreeText.check(actor, "newSuccessor", end.newSuccessor());
            String successor =
                    successor(entities, actor, id, end, details.roles().get(end.place()));
            return people.update(entities, actor, person, RoleHandOver.ended(details, end, successor));
        });
    }

    /** The id of the one who takes over, who has the role now if it is handed over; {@code null} for nobody. */
    private String successor(EntityManager entities, Actor actor, String id, RoleEnd end, PersonRole role) {
        if (end.successor() == null && end.newSuccessor() == null) {
            return null;
        }
        if (id.equals(end.successor())) {
            throw ProblemException.invalid(FieldProblem.of("successor", "own-successor"));
        }
        if (end.successor() == null) {
            PersonDetails details = PersonDetails.named(end.newSuccessor());
            return people.create(entities, actor, takenOver(details, end, role), false)
                    .id();
        }
        PersonEntity successor = row(entities, end.successor())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("successor", "no-such-person")));
        PersonDetails details =
                people.records(entities, List.of(successor)).get(0).details();
        people.update(entities, actor, successor, takenOver(details, end, role));
        return successor.id();
    }

    private static PersonDetails takenOver(PersonDetails successor, RoleEnd end, PersonRole role) {
        return end.handOver() ? RoleHandOver.takenOver(successor, role, end.lastDay()) : successor;
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            PersonEntity person = current(entities, id, version);
            holds.refuseDeletion(People.TYPE, id);
            teams.removeMember(entities, actor, id);
            partnerships.removePerson(entities, actor, id);
            people.delete(entities, actor, person);
            return null;
        });
    }

    private static Optional<PersonEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(PersonEntity.class, id)) : Optional.empty();
    }

    private PersonEntity current(EntityManager entities, String id, long version) {
        PersonEntity person = row(entities, id).orElseThrow(() -> MergedRecords.missing(store, People.TYPE, id));
        if (person.version() != version) {
            throw ProblemException.stale();
        }
        return person;
    }
}
