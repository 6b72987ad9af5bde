package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A team with the names of its library and its members.
 *
 * @param library name of the own library
 */
public record TeamRow(Team team, String library, List<Member> members) {

    /** A member with a name. */
    public record Member(TeamMember member, PersonRow person) {
        public String name() {
            return person.person().name();
        }
    }

    /** Those who lead it, or else nobody. */
    public List<Member> leaders() {
        return members.stream().filter(member -> member.member().lead()).toList();
    }

    public String leads() {
        return leaders().stream().map(Member::name).collect(Collectors.joining(", "));
    }

    /** Looks the names of all teams up at once. */
    static List<TeamRow> of(
            ViewContext view, OrganisationService organisations, PersonService people, List<Team> teams) {
        Map<String, String> libraries = organisations
                .findAll(
                        view.actor(),
                        teams.stream()
                                .map(team -> team.details().library())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        List<String> ids = teams.stream()
                .flatMap(team -> team.details().members().stream())
                .map(TeamMember::person)
                .distinct()
                .toList();
        Map<String, PersonRow> rows =
                PersonRow.of(view, organisations, people, people.findAll(view.actor(), ids)).stream()
                        .collect(Collectors.toMap(row -> row.person().id(), row -> row));
        return teams.stream()
                .map(team -> new TeamRow(
                        team,
                        libraries.getOrDefault(team.details().library(), ""),
                        team.details().members().stream()
                                .filter(member -> rows.containsKey(member.person()))
                                .map(member -> new Member(member, rows.get(member.person())))
                                .toList()))
                .toList();
    }
}
