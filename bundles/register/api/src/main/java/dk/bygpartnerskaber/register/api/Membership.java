package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * What a person is in a team.
 *
 * @param team id of the team
 * @param name of the team
 * @param role what they do there, in words; {@code null} when nobody has said
 * @param lead whether they lead it
 */
public record Membership(String team, String name, String role, boolean lead) {

    /** The places that a person has in a team. */
    public static List<Membership> of(Team team, String person) {
        return team.details().members().stream()
                .filter(member -> person.equals(member.person()))
                .map(member -> new Membership(team.id(), team.details().name(), member.role(), member.lead()))
                .toList();
    }
}
