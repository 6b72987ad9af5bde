package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Compares people. */
final class PersonMatching extends Matching<PersonMatching.Asked> {
    /** A person whom others are sought for. */
    record Asked(PersonDetails details, PersonName name, Set<MatchKey> keys) {
        Asked(PersonDetails details, Set<MatchKey> keys) {
            this(details, PersonName.of(details.name()), keys);
        }
    }

    private final EntityManager entities;
    private final People people;
    private final Matches matches;
    private final RememberedPeople remembered;
    private final Map<String, Person> found = new HashMap<>();

    PersonMatching(EntityManager entities, People people, RememberedPeople remembered) {
        this.remembered = remembered;
        matches = remembered.matches();
        this.entities = entities;
        this.people = people;
    }

    @Override
    Set<String> telling(Asked one) {
        return matches.with(one.keys(), key -> key.kind() != MatchKey.Kind.WORD);
    }

    @Override
    List<Set<String>> calledAlike(List<Asked> each) {
        readNames(each.stream().flatMap(PersonMatching::words));
        return each.stream().map(this::calledAlike).toList();
    }

    private void readNames(Stream<MatchKey> words) {
        List<String> unnamed =
                remembered.unnamed(words.filter(word -> !remembered.knows(word)).map(matches::with));
        InList.query(entities, "SELECT e.id, e.name FROM PersonEntity e WHERE e.id IN :values", Object[].class, unnamed)
                .forEach(row -> remembered.names().put((String) row[0], PersonName.of((String) row[1])));
    }

    private Set<String> calledAlike(Asked one) {
        Set<String> alike = new HashSet<>();
        words(one).map(remembered::namesakes).forEach(all -> all.alike(one.name(), alike::addAll));
        return alike;
    }

    private static Stream<MatchKey> words(Asked one) {
        return one.keys().stream().filter(key -> key.kind() == MatchKey.Kind.WORD);
    }

    @Override
    void read(Collection<String> ids) {
        for (Person person : people.records(entities, people.byIds(entities, ids))) {
            found.put(person.id(), person);
        }
    }

    @Override
    Suspicion suspicion(Asked one, String id) {
        Person other = found.get(id);
        return other == null
                ? null
                : suspicion(id, other.name(), other.demo(), PersonLikelihood.of(one.details(), other.details()));
    }
}
