package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody on the staff who is responsible for a partnership.
 *
 * @param person id of the person, who has a role at an own library when they become responsible; required. One who has
 *     left since stays until somebody else is named
 * @param role what they do in it, in a word or two such as {@code Kontakt}; up to 100 characters, optional
 * @param team id of the team that they act for; optional
 */
public record Responsible(String person, String role, String team) {

    public Responsible {
        person = Texts.line(person);
        role = Texts.line(role);
        team = Texts.line(team);
    }

    /** The same with another person. */
    public Responsible by(String another) {
        return new Responsible(another, role, team);
    }

    /** The same person with the role of another entry as well, and with its team unless there is one already. */
    public Responsible with(Responsible other) {
        String roles =
                Stream.of(role, other.role).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return new Responsible(person, roles, team == null ? other.team : team);
    }

    /** The same for no team. */
    public Responsible withoutTeam() {
        return new Responsible(person, role, null);
    }
}
