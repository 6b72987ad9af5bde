package dk.bygpartnerskaber.register.core.demo;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.PersonRoleEntity;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.TeamEntity;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The example people and teams. */
@Component(service = DemoPeople.class)
public final class DemoPeople {
    private final Organisations organisations;
    private final People people;
    private final Teams teams;

    @Activate
    public DemoPeople(@Reference Organisations organisations, @Reference People people, @Reference Teams teams) {
        this.organisations = organisations;
        this.people = people;
        this.teams = teams;
    }

    /** A row of a file, each cell under its column. */
    private record Row(Map<String, String> cells) {
        Optional<String> given(String column) {
            return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        String value(String column) {
            return given(column).orElse(null);
        }

        PartialDate date(String column) {
            return given(column).flatMap(PartialDate::parse).orElse(null);
        }
    }

    private static Map<String, List<Row>> byName(TableFile file) {
        return file.rows()
                .map(row -> {
                    Map<String, String> cells = new HashMap<>();
                    for (int i = 0; i < file.headers().size(); i++) {
                        cells.put(file.headers().get(i), row.cells().get(i));
                    }
                    return new Row(cells);
                })
                .collect(Collectors.groupingBy(row -> row.value("navn"), LinkedHashMap::new, Collectors.toList()));
    }

    /** Adds the people and teams of the files; the organisations they name are there. */
    void load(EntityManager entities, Actor actor, TableFile peopleFile, TableFile teamsFile) {
        Map<String, String> ids = new HashMap<>();
        Map<String, List<Row>> rows = byName(peopleFile);
        List<String> successors = rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.given("efterfølger").stream())
                .toList();
        BiConsumer<String, List<Row>> add = (name, all) -> ids.put(
                name,
                people.create(entities, actor, person(entities, name, all, ids), true)
                        .id());
        // whoever takes over is there before those who stop
        successors.forEach(name -> add.accept(name, rows.remove(name)));
        rows.forEach(add);
        byName(teamsFile).forEach((name, all) -> teams.create(entities, actor, team(entities, name, all, ids), true));
    }

    private PersonDetails person(EntityManager entities, String name, List<Row> rows, Map<String, String> ids) {
        List<PersonRole> roles = new ArrayList<>();
        for (Row row : rows) {
            String organisation = organisations
                    .byNameKeys(entities, List.of(SearchText.key(row.value("organisation"))))
                    .get(0)
                    .id();
            roles.add(new PersonRole(
                    organisation,
                    row.value("rolle"),
                    row.value("afdeling"),
                    row.date("fra"),
                    row.date("til"),
                    null,
                    row.given("efterfølger").map(ids::get).orElse(null)));
        }
        Row first = rows.get(0);
        return PersonDetails.builder(name)
                .title(first.value("titel"))
                .emails(first.given("e-mail").map(List::of).orElse(List.of()))
                .phones(first.given("telefon").map(List::of).orElse(List.of()))
                .preferredContact(first.given("foretrækker")
                        .flatMap(code -> Coded.parse(ContactWay.class, code))
                        .orElse(null))
                .busyPeriods(first.value("travle perioder"))
                .roles(roles)
                .build();
    }

    private static TeamDetails team(EntityManager entities, String name, List<Row> rows, Map<String, String> ids) {
        Row first = rows.get(0);
        List<TeamMember> members = rows.stream()
                .map(row -> new TeamMember(
                        ids.get(row.value("medlem")),
                        row.value("rolle"),
                        row.given("leder").isPresent()))
                .toList();
        PersonRoleEntity lead = entities.createQuery(
                        "SELECT r FROM PersonRoleEntity r WHERE r.person = :person AND r.place = 0",
                        PersonRoleEntity.class)
                .setParameter("person", members.get(0).person())
                .getSingleResult();
        return new TeamDetails(
                name,
                lead.toRecord().organisation(),
                Coded.parse(TeamKind.class, first.value("slags")).orElseThrow(),
                first.value("beskrivelse"),
                members);
    }

    /** Removes the example teams, and the people whom nothing real has a use for; the others become real. */
    void remove(EntityManager entities, Actor actor) {
        entities.createQuery("SELECT e FROM TeamEntity e WHERE e.demo = TRUE", TeamEntity.class)
                .getResultList()
                .forEach(team -> teams.delete(entities, actor, team));
        entities.flush();
        Set<String> needed = needed(entities);
        for (PersonEntity person : entities.createQuery(
                        "SELECT e FROM PersonEntity e WHERE e.demo = TRUE", PersonEntity.class)
                .getResultList()) {
            if (needed.contains(person.id())) {
                people.markDemo(actor, person, false);
            } else {
                people.delete(entities, actor, person);
            }
        }
        entities.flush();
    }

    /** People in real teams and partnerships, and those who took over from real people. */
    private static Set<String> needed(EntityManager entities) {
        Set<String> ids =
                new HashSet<>(entities.createQuery("SELECT DISTINCT m.person FROM TeamMemberEntity m", String.class)
                        .getResultList());
        ids.addAll(entities.createQuery("SELECT DISTINCT p.person FROM PartnershipPersonEntity p", String.class)
                .getResultList());
        ids.addAll(entities.createQuery(
                        "SELECT DISTINCT r.successor FROM PersonRoleEntity r, PersonEntity p"
                                + " WHERE p.id = r.person AND p.demo = FALSE AND r.successor IS NOT NULL",
                        String.class)
                .getResultList());
        return ids;
    }
}
