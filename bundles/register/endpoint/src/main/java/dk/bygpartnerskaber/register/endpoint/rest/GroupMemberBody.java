package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.GroupMember;
import io.swagger.v3.oas.annotations.media.Schema;

/** A person in a group of a partnership, in both directions of the service. */
@Schema(name = "GroupMember", description = "A person in a group of a partnership")
public record GroupMemberBody(
        @Schema(requiredMode = REQUIRED, description = "Id of the person, on the staff or not") String person,
        @Schema(maxLength = 100, description = "What they do in it, in words") String role) {

    static GroupMemberBody of(GroupMember m) {
        return new GroupMemberBody(m.person(), m.role());
    }

    GroupMember member() {
        return new GroupMember(person, role);
    }
}
