package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** The people and teams of a register in memory. */
abstract class FakePeople {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final Map<String, Organisation> organisations = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Team> teams = new LinkedHashMap<>();
    final List<RoleEnd> ends = new ArrayList<>();

    Person add(PersonDetails details) {
        String id = "h" + (people.size() + 1);
        people.put(id, new Person(id, 1, details, false, NOW, NOW));
        return people.get(id);
    }

    Team add(TeamDetails details) {
        String id = "t" + (teams.size() + 1);
        teams.put(id, new Team(id, 1, details, false, NOW, NOW));
        return teams.get(id);
    }

    static <T> Page<T> page(List<T> all) {
        return new Page<>(all, Optional.empty(), OptionalLong.of(all.size()));
    }

    static void required(String field, String value) {
        if (value == null) {
            throw ProblemException.invalid(FieldProblem.of(field, "required"));
        }
    }

    final PersonService personService = new PersonService() {
        @Override
        public Page<Person> list(Actor actor, PersonQuery query) {
            String text = query.text().orElse("").toLowerCase(Locale.ROOT);
            return page(people.values().stream()
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(text))
                    .filter(p -> query.demo().map(demo -> demo == p.demo()).orElse(true))
                    .filter(p -> query.user()
                            .map(user -> user.equals(p.details().user()))
                            .orElse(true))
                    .filter(p -> query.group()
                            .map(group -> group != PersonGroup.STAFF || isStaff(p))
                            .orElse(true))
                    .toList());
        }

        private boolean isStaff(Person person) {
            return person.details().roles().stream()
                    .anyMatch(role ->
                            organisations.get(role.organisation()).details().ownLibrary());
        }

        @Override
        public Optional<Person> find(Actor actor, String id) {
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public List<Person> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(people::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<Person> peopleOf(Actor actor, String organisation) {
            return people.values().stream()
                    .filter(p -> !p.rolesAt(organisation).isEmpty())
                    .toList();
        }

        @Override
        public List<Person> predecessorsOf(Actor actor, String id) {
            return people.values().stream()
                    .filter(p -> p.details().roles().stream().anyMatch(role -> id.equals(role.successor())))
                    .toList();
        }

        @Override
        public Person create(Actor actor, PersonDetails details) {
            required("name", details.name());
            return add(details);
        }

        @Override
        public Person update(Actor actor, String id, long version, PersonDetails details) {
            required("name", details.name());
            if (people.get(id).version() != version) {
                throw ProblemException.stale();
            }
            people.put(id, new Person(id, version + 1, details, false, NOW, NOW));
            return people.get(id);
        }

        @Override
        public Person endRole(Actor actor, String id, long version, RoleEnd end) {
            if (end.lastDay() == null) {
                throw ProblemException.invalid(FieldProblem.of("lastDay", "required"));
            }
            ends.add(end);
            Person successor = end.handOver() && end.successor() != null ? people.get(end.successor()) : null;
            if (successor != null && successor.details().roles().isEmpty()) {
                List<PersonRole> roles = people.get(id).details().roles();
                update(
                        actor,
                        successor.id(),
                        successor.version(),
                        successor.details().toBuilder().roles(roles).build());
            }
            return people.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            people.remove(id);
        }
    };

    final TeamService teamService = new TeamService() {
        @Override
        public Page<Team> list(Actor actor, TeamQuery query) {
            return page(List.copyOf(teams.values()));
        }

        @Override
        public Optional<Team> find(Actor actor, String id) {
            return Optional.ofNullable(teams.get(id));
        }

        @Override
        public List<Team> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(teams::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<Team> teamsOf(Actor actor, String person) {
            return teams.values().stream()
                    .filter(t -> t.details().members().stream()
                            .anyMatch(member -> member.person().equals(person)))
                    .toList();
        }

        @Override
        public Team create(Actor actor, TeamDetails details) {
            required("name", details.name());
            return add(details);
        }

        @Override
        public Team update(Actor actor, String id, long version, TeamDetails details) {
            if (teams.get(id).version() != version) {
                throw ProblemException.stale();
            }
            teams.put(id, new Team(id, version + 1, details, false, NOW, NOW));
            return teams.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            teams.remove(id);
        }
    };

    final LocalUsers users = new LocalUsers() {
        @Override
        public Optional<String> idOf(Actor actor, String name) {
            return name.equals("lis") ? Optional.of("user-lis") : Optional.empty();
        }

        @Override
        public Optional<String> nameOf(Actor actor, String id) {
            return id.equals("user-lis") ? Optional.of("lis") : Optional.empty();
        }

        @Override
        public Optional<Map<String, Object>> export(Actor actor, String id) {
            return Optional.empty();
        }

        @Override
        public void forget(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }
    };
}
