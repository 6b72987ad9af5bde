package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;

/**
 * A person in a team.
 *
 * @param person id of the person; required, once a team
 * @param role what they do in it, in words; optional
 * @param lead whether they lead it; several may
 */
public record TeamMember(String person, String role, boolean lead) {

    public TeamMember {
        person = Texts.line(person);
        role = Texts.line(role);
    }
}
