package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.InList;
import dk.bygpartnerskaber.register.core.People;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, PersonName> names;
    private final Map<String, Person> found = new HashMap<>();

    PersonMatching(EntityManager entities, People people, Remembered<PersonName> remembered) {
        super(remembered);
        matches = remembered.matches();
        names = remembered.names();
        this.entities = entities;
        this.people = people;
    }

    @Override
    Set<String> telling(Asked one) {
        return matches.with(one.keys(), key -> key.kind() != MatchKey.Kind.WORD);
    }

    @Override
    Stream<Set<String>> lookedAt(Asked one) {
        return one.keys().stream()
                .filter(key -> key.kind() == MatchKey.Kind.WORD)
                .map(matches::with);
    }

    @Override
    void readNames(List<String> ids) {
        InList.query(entities, "SELECT e.id, e.name FROM PersonEntity e WHERE e.id IN :values", Object[].class, ids)
                .forEach(row -> names.put((String) row[0], PersonName.of((String) row[1])));
    }

    @Override
    boolean isCalledAlike(Asked one, String id) {
        PersonName name = names.get(id);
        return name != null
                && switch (PersonNames.compare(one.name(), name)) {
                    case SAME, SIMILAR, SHORT -> true;
                    case FIRST_NAME, OTHER -> false;
                };
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
