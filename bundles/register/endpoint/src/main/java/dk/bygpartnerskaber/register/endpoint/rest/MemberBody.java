package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.TeamMember;
import io.swagger.v3.oas.annotations.media.Schema;

/** A person in a team. */
@Schema(name = "Member", description = "A person in a team")
public record MemberBody(
        @Schema(requiredMode = REQUIRED, description = "Id of the person") String person,
        @Schema(description = "What they do in it, in words", maxLength = 200) String role,
        @Schema(description = "Whether they lead it", defaultValue = "false") Boolean lead) {

    static MemberBody of(TeamMember m) {
        return new MemberBody(m.person(), m.role(), m.lead());
    }

    TeamMember member() {
        return new TeamMember(person, role, Boolean.TRUE.equals(lead));
    }
}
