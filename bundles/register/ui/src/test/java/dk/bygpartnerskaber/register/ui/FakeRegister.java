package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
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

/** A register in memory, with as much of the services' behaviour as the pages show. */
final class FakeRegister {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final Map<String, Organisation> organisations = new LinkedHashMap<>();
    final Map<String, Partnership> partnerships = new LinkedHashMap<>();

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

    Organisation add(OrganisationDetails details) {
        String id = "o" + (organisations.size() + 1);
        organisations.put(id, new Organisation(id, 1, details, false, NOW, NOW));
        return organisations.get(id);
    }

    Partnership add(PartnershipDetails details) {
        String id = "p" + (partnerships.size() + 1);
        partnerships.put(id, new Partnership(id, 1, details, false, NOW, NOW));
        return partnerships.get(id);
    }

    private static <T> Page<T> page(List<T> all) {
        return new Page<>(all, Optional.empty(), OptionalLong.of(all.size()));
    }

    private static void required(String field, String value) {
        if (value == null) {
            throw ProblemException.invalid(FieldProblem.of(field, "required"));
        }
    }

    final OrganisationService organisationService = new OrganisationService() {
        @Override
        public Page<Organisation> list(Actor actor, OrganisationQuery query) {
            String text = query.text().orElse("").toLowerCase(Locale.ROOT);
            return page(organisations.values().stream()
                    .filter(o -> (o.name() + o.details().aliases())
                            .toLowerCase(Locale.ROOT)
                            .contains(text))
                    .filter(o -> query.ownLibrary()
                            .map(own -> own == o.details().ownLibrary())
                            .orElse(true))
                    .toList());
        }

        @Override
        public Optional<Organisation> find(Actor actor, String id) {
            return Optional.ofNullable(organisations.get(id));
        }

        @Override
        public List<Organisation> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(organisations::get).filter(Objects::nonNull).toList();
        }

        @Override
        public Organisation create(Actor actor, OrganisationDetails details) {
            required("name", details.name());
            return add(details);
        }

        @Override
        public Organisation update(Actor actor, String id, long version, OrganisationDetails details) {
            required("name", details.name());
            if (organisations.get(id).version() != version) {
                throw ProblemException.stale();
            }
            organisations.put(id, new Organisation(id, version + 1, details, false, NOW, NOW));
            return organisations.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            actor.require(Permission.CURATE);
            organisations.remove(id);
        }

        @Override
        public List<Partnership> partnershipsOf(Actor actor, String id) {
            return partnerships.values().stream()
                    .filter(p -> id.equals(p.details().library())
                            || p.details().partners().contains(id))
                    .toList();
        }

        @Override
        public List<String> keywords(Actor actor) {
            return List.of();
        }
    };

    final PartnershipService partnershipService = new PartnershipService() {
        @Override
        public Page<Partnership> list(Actor actor, PartnershipQuery query) {
            return page(List.copyOf(partnerships.values()));
        }

        @Override
        public Optional<Partnership> find(Actor actor, String id) {
            return Optional.ofNullable(partnerships.get(id));
        }

        @Override
        public List<Partnership> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(partnerships::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<Partnership> originatingFrom(Actor actor, String id) {
            return partnerships.values().stream()
                    .filter(p -> id.equals(p.details().originatesFrom()))
                    .toList();
        }

        @Override
        public void check(Actor actor, PartnershipDetails details) {
            required("title", details.title());
        }

        @Override
        public Partnership create(Actor actor, PartnershipDetails details) {
            check(actor, details);
            return add(details);
        }

        @Override
        public Partnership update(Actor actor, String id, long version, PartnershipDetails details) {
            if (partnerships.get(id).version() != version) {
                throw ProblemException.stale();
            }
            partnerships.put(id, new Partnership(id, version + 1, details, false, NOW, NOW));
            return partnerships.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            partnerships.remove(id);
        }
    };

    final FakeLists lists = new FakeLists();

    final PersonService personService = new PersonService() {
        @Override
        public Page<Person> list(Actor actor, PersonQuery query) {
            String text = query.text().orElse("").toLowerCase(Locale.ROOT);
            return page(people.values().stream()
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(text))
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
    };
}
