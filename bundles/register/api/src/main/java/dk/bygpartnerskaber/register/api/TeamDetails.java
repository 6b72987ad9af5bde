package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.util.List;

/**
 * What people enter about a team or a department. Required is {@code name}; {@code library} only where the installation
 * has more than one own library.
 *
 * @param name 1 to 200 characters
 * @param library id of the own library that it belongs to
 * @param kind never {@code null}, {@code TEAM} by default
 * @param description several lines; optional
 * @param members in the order people gave
 */
public record TeamDetails(String name, String library, TeamKind kind, String description, List<TeamMember> members) {

    public TeamDetails {
        name = Texts.line(name);
        library = Texts.line(library);
        kind = kind == null ? TeamKind.TEAM : kind;
        description = Texts.lines(description);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** The same of another library. */
    public TeamDetails in(String ownLibrary) {
        return new TeamDetails(name, ownLibrary, kind, description, members);
    }

    /** The same of another kind. */
    public TeamDetails of(TeamKind other) {
        return new TeamDetails(name, library, other, description, members);
    }

    /** The same with other members. */
    public TeamDetails with(List<TeamMember> others) {
        return new TeamDetails(name, library, kind, description, others);
    }
}
