package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.util.List;

/**
 * A group that a partnership has set up, such as a project group or a steering group.
 *
 * @param text how often it meets, who else is in it; several lines, optional, up to 2000 characters
 * @param members people of the register who are in it, in the order people gave, up to 50
 */
public record WorkGroup(String text, List<GroupMember> members) {

    public WorkGroup {
        text = Texts.lines(text);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** A group of which no members are in the register. */
    public WorkGroup(String text) {
        this(text, List.of());
    }

    /** The same without a person. */
    WorkGroup without(String person) {
        return new WorkGroup(
                text,
                members.stream()
                        .filter(member -> !person.equals(member.person()))
                        .toList());
    }
}
