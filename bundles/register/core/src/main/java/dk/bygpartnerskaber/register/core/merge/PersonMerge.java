package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.Teams;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People who are the same. */
@Component(service = PersonMerge.class)
public final class PersonMerge implements MergeKind<PersonDetails> {
    private final Partnerships partnerships;
    private final People people;
    private final Teams teams;

    @Activate
    public PersonMerge(@Reference Partnerships partnerships, @Reference People people, @Reference Teams teams) {
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
    }

    @Override
    public String type() {
        return People.TYPE;
    }

    @Override
    public Optional<Copy<PersonDetails>> read(EntityManager entities, String id) {
        return Ids.isId(id)
                ? Optional.ofNullable(row(entities, id))
                        .map(row -> people.records(entities, List.of(row)).get(0))
                        .map(PersonMerge::copy)
                : Optional.empty();
    }

    private static PersonEntity row(EntityManager entities, String id) {
        return entities.find(PersonEntity.class, id);
    }

    private static Copy<PersonDetails> copy(Person p) {
        return new Copy<>(p.id(), p.version(), p.name(), p.details(), p.demo(), p.created());
    }

    @Override
    public PersonDetails blank() {
        return PersonDetails.named(null);
    }

    @Override
    public List<String> obstacles(PersonDetails from, PersonDetails into) {
        return from.user() == null || into.user() == null ? List.of() : List.of("merge-users");
    }

    /** Nobody takes over from themselves. */
    @Override
    public PersonDetails complete(PersonDetails merged, Copy<PersonDetails> from, Copy<PersonDetails> into) {
        List<PersonRole> roles = Unions.roles(merged.roles()).stream()
                .map(role -> List.of(from.id(), into.id()).contains(Objects.requireNonNullElse(role.successor(), ""))
                        ? role.ended(role.to(), role.note(), null)
                        : role)
                .toList();
        return merged.toBuilder().roles(roles).build();
    }

    @Override
    public void check(EntityManager entities, Actor actor, String into, PersonDetails merged) {
        people.check(entities, actor, into, merged, merged);
    }

    @Override
    public Map<String, List<RecordRef>> uses(EntityManager entities, String id) {
        return Map.of(
                Partnerships.TYPE,
                partnerships.withPerson(entities, id).stream()
                        .map(p -> new RecordRef(Partnerships.TYPE, p.id()))
                        .toList(),
                People.TYPE,
                people.predecessors(entities, id).stream()
                        .map(p -> new RecordRef(People.TYPE, p.id()))
                        .toList(),
                Teams.TYPE,
                teams.of(entities, id).stream()
                        .map(t -> new RecordRef(Teams.TYPE, t.id()))
                        .toList());
    }

    @Override
    public void unite(EntityManager entities, Copy<PersonDetails> from, String into, PersonDetails merged) {
        // a user is one person, and a role of the one who stays may name the other as successor
        people.put(entities, row(entities, from.id()), from.details().roles(), bare(from.details()));
        people.put(entities, row(entities, into), roles(entities, into), merged);
        people.take(entities, row(entities, from.id()));
    }

    private static PersonDetails bare(PersonDetails details) {
        return details.toBuilder().user(null).roles(List.of()).build();
    }

    private List<PersonRole> roles(EntityManager entities, String id) {
        return read(entities, id).orElseThrow().details().roles();
    }

    @Override
    public void separate(EntityManager entities, Copy<PersonDetails> from, String into, PersonDetails before) {
        PersonEntity back = people.putBack(
                entities,
                from.id(),
                bare(from.details()),
                from.demo(),
                from.created().atOffset(ZoneOffset.UTC));
        people.put(entities, row(entities, into), roles(entities, into), before);
        people.put(entities, back, List.of(), from.details());
    }
}
