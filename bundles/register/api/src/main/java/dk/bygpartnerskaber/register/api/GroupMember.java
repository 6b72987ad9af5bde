package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * A person in a group of a partnership.
 *
 * @param person id of the person, on the staff or not; required
 * @param role what they do in it, in words; up to 100 characters, optional
 */
public record GroupMember(String person, String role) {

    public GroupMember {
        person = Texts.line(person);
        role = Texts.line(role);
    }
}
