package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of teams inside a transaction: rules kept, changes logged. */
@Component(service = Teams.class)
public final class Teams {
    public static final String TYPE = "team";

    private final RegisterStore store;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final People people;

    @Activate
    public Teams(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference People people) {
        this.store = store;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.people = people;
    }

    public Team create(EntityManager entities, Actor actor, TeamDetails given, boolean demo) {
        TeamDetails details = checked(entities, given);
        TeamEntity team = TeamEntity.create(Ids.next(), details, demo, store.now());
        entities.persist(team);
        entities.flush();
        addMembers(entities, team.id(), details.members());
        entities.flush();
        store.log(actor, TYPE, team.id(), Kind.CREATED, null, details);
        return team.toRecord(details.members());
    }

    Team update(EntityManager entities, Actor actor, TeamEntity team, TeamDetails given) {
        return change(entities, actor, team, record(entities, team), checked(entities, given));
    }

    /** Changes a row whose rules have been checked. */
    public Team change(EntityManager entities, Actor actor, TeamEntity team, Team before, TeamDetails details) {
        if (before.details().equals(details)) {
            return before;
        }
        team.apply(details, store.now());
        if (!before.details().members().equals(details.members())) {
            removeMembers(entities, team.id());
            addMembers(entities, team.id(), details.members());
        }
        entities.flush();
        store.log(actor, TYPE, team.id(), Kind.UPDATED, before.details(), details);
        return team.toRecord(details.members());
    }

    public void delete(EntityManager entities, Actor actor, TeamEntity team) {
        Team record = record(entities, team);
        partnerships.removeTeam(entities, actor, team.id());
        removeMembers(entities, team.id());
        entities.remove(team);
        store.log(actor, TYPE, team.id(), Kind.DELETED, record.details(), null);
    }

    /** Takes a person out of all teams. */
    public void removeMember(EntityManager entities, Actor actor, String person) {
        for (TeamEntity team : of(entities, person)) {
            Team before = record(entities, team);
            List<TeamMember> others = before.details().members().stream()
                    .filter(member -> !member.person().equals(person))
                    .toList();
            change(entities, actor, team, before, before.details().with(others));
        }
    }

    /**
     * The details with the library that is meant.
     *
     * @throws ProblemException with everything that is wrong
     */
    public TeamDetails checked(EntityManager entities, TeamDetails given) {
        List<FieldProblem> problems = new ArrayList<>();
        TeamDetails details = given;
        if (given.library() == null) {
            try {
                details = given.in(partnerships.onlyLibrary(entities));
            } catch (ProblemException none) {
                problems.addAll(none.fields());
            }
        } else if (organisations.byIds(entities, List.of(given.library())).stream()
                .noneMatch(library -> library.details().ownLibrary())) {
            problems.add(FieldProblem.of("library", "not-own-library"));
        }
        problems.addAll(TeamRules.problems(details));
        problems.addAll(unknown(entities, details.members()));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return details;
    }

    private List<FieldProblem> unknown(EntityManager entities, List<TeamMember> members) {
        List<String> ids = members.stream()
                .map(TeamMember::person)
                .filter(id -> id != null && Ids.isId(id))
                .toList();
        Set<String> known =
                people.byIds(entities, ids).stream().map(PersonEntity::id).collect(Collectors.toSet());
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String person = members.get(i).person();
            if (person != null && !known.contains(person)) {
                problems.add(FieldProblem.of("members/" + i + "/person", "no-such-person"));
            }
        }
        return problems;
    }

    private static boolean hasLibrary(EntityManager entities, String organisation) {
        return entities.createQuery("SELECT COUNT(e) FROM TeamEntity e WHERE e.library = :id", Long.class)
                        .setParameter("id", organisation)
                        .getSingleResult()
                > 0;
    }

    /** Refuses when a partnership or a team has the organisation as its library. */
    public void refuseUsedLibrary(EntityManager entities, String organisation) {
        if (partnerships.hasLibrary(entities, organisation) || hasLibrary(entities, organisation)) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "organisation-in-use", List.of());
        }
    }

    private static void addMembers(EntityManager entities, String team, List<TeamMember> members) {
        for (int place = 0; place < members.size(); place++) {
            entities.persist(TeamMemberEntity.create(team, place, members.get(place)));
        }
    }

    private static void removeMembers(EntityManager entities, String team) {
        membersOf(entities, List.of(team)).forEach(entities::remove);
        entities.flush();
    }

    /** All teams that the person is a member of, in order of their names. */
    public List<TeamEntity> of(EntityManager entities, String person) {
        return entities.createQuery(
                        "SELECT e FROM TeamEntity e WHERE e.id IN (SELECT m.team FROM TeamMemberEntity m"
                                + " WHERE m.person = :id) ORDER BY e.nameSort, e.id",
                        TeamEntity.class)
                .setParameter("id", person)
                .getResultList();
    }

    /** All teams of the library. */
    public List<TeamEntity> ofLibrary(EntityManager entities, String library) {
        return entities.createQuery(
                        "SELECT e FROM TeamEntity e WHERE e.library = :id ORDER BY e.nameSort, e.id", TeamEntity.class)
                .setParameter("id", library)
                .getResultList();
    }

    private Team record(EntityManager entities, TeamEntity row) {
        return records(entities, List.of(row)).get(0);
    }

    /** The records of rows, with the members of all of them read at once. */
    public List<Team> records(EntityManager entities, List<TeamEntity> rows) {
        Map<String, List<TeamMember>> members = membersOf(
                        entities, rows.stream().map(TeamEntity::id).toList())
                .stream()
                .sorted(Comparator.comparing(TeamMemberEntity::place))
                .collect(Collectors.groupingBy(
                        TeamMemberEntity::team, Collectors.mapping(TeamMemberEntity::toRecord, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toRecord(members.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<TeamMemberEntity> membersOf(EntityManager entities, List<String> teams) {
        return InList.query(
                entities, "SELECT m FROM TeamMemberEntity m WHERE m.team IN :values", TeamMemberEntity.class, teams);
    }
}
