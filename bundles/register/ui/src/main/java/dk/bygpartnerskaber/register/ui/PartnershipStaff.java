package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a partnership with their names. */
public record PartnershipStaff(List<Line> responsible, List<Line> projectGroup, List<Line> steeringGroup) {

    /**
     * A person's part in the partnership.
     *
     * @param person id and name
     * @param role in words; blank when it is not known
     * @param left whether they should be on the staff and are no more
     */
    public record Line(Option person, String role, Optional<Option> team, boolean left) {}

    /** Looks names up. */
    record Finder(OrganisationService organisations, PersonService people, TeamService teams) {

        PartnershipStaff of(ViewContext view, PartnershipDetails details) {
            List<String> ids = Stream.of(
                            details.responsible().stream().map(Responsible::person),
                            members(details.projectGroup()).map(GroupMember::person),
                            members(details.steeringGroup()).map(GroupMember::person))
                    .flatMap(all -> all)
                    .distinct()
                    .toList();
            if (ids.isEmpty()) {
                return new PartnershipStaff(List.of(), List.of(), List.of());
            }
            List<Person> persons = people.findAll(view.actor(), ids);
            Map<String, PersonRow> rows = PersonRow.of(view, organisations, people, persons).stream()
                    .collect(Collectors.toMap(row -> row.person().id(), row -> row));
            Map<String, String> names = teamNames(view, details);
            return new PartnershipStaff(
                    details.responsible().stream()
                            .filter(one -> rows.containsKey(one.person()))
                            .map(one -> line(rows.get(one.person()), one.role(), one.team(), names, true))
                            .toList(),
                    group(details.projectGroup(), rows),
                    group(details.steeringGroup(), rows));
        }

        private Map<String, String> teamNames(ViewContext view, PartnershipDetails details) {
            List<String> ids = details.responsible().stream()
                    .map(Responsible::team)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return ids.isEmpty()
                    ? Map.of()
                    : teams.findAll(view.actor(), ids).stream().collect(Collectors.toMap(Team::id, Team::name));
        }

        private static Stream<GroupMember> members(WorkGroup group) {
            return group == null ? Stream.of() : group.members().stream();
        }

        private static List<Line> group(WorkGroup group, Map<String, PersonRow> rows) {
            return members(group)
                    .filter(member -> rows.containsKey(member.person()))
                    .map(member -> line(rows.get(member.person()), member.role(), null, Map.of(), false))
                    .toList();
        }

        private static Line line(PersonRow row, String role, String team, Map<String, String> teams, boolean staff) {
            return new Line(
                    new Option(row.person().id(), row.person().name()),
                    Objects.requireNonNullElse(role, ""),
                    Optional.ofNullable(team).filter(teams::containsKey).map(id -> new Option(id, teams.get(id))),
                    staff && !row.staff());
        }
    }
}
