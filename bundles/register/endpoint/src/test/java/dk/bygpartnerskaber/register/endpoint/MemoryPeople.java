package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** People in memory. */
final class MemoryPeople implements PersonService {
    private final Map<String, Person> all = new ConcurrentHashMap<>();

    @Override
    public Page<Person> list(Actor actor, PersonQuery query) {
        return new Page<>(
                all.values().stream()
                        .filter(p -> query.text()
                                .map(w -> p.name().toLowerCase(Locale.ROOT).contains(w))
                                .orElse(true))
                        .toList(),
                Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public Optional<Person> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Person> findAll(Actor actor, List<String> ids) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Person create(Actor actor, PersonDetails details) {
        return put(UUID.randomUUID().toString(), 1, details);
    }

    @Override
    public Person update(Actor actor, String id, long version, PersonDetails details) {
        checked(id, version);
        return put(id, version + 1, details);
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        checked(id, version);
        all.remove(id);
    }

    @Override
    public List<Person> peopleOf(Actor actor, String organisation) {
        return List.of();
    }

    @Override
    public List<Person> predecessorsOf(Actor actor, String id) {
        return List.of();
    }

    @Override
    public Person endRole(Actor actor, String id, long version, RoleEnd end) {
        checked(id, version);
        PersonDetails details = all.get(id).details();
        PersonRole ended = details.roles().get(end.place()).ended(end.lastDay(), end.note(), end.successor());
        return put(id, version + 1, details.toBuilder().roles(List.of(ended)).build());
    }

    private Person put(String id, long version, PersonDetails details) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Person person = new Person(id, version, details, false, now, now);
        all.put(id, person);
        return person;
    }

    private void checked(String id, long version) {
        Person old = Optional.ofNullable(all.get(id)).orElseThrow(ProblemException::notFound);
        if (old.version() != version) {
            throw ProblemException.stale();
        }
    }
}
