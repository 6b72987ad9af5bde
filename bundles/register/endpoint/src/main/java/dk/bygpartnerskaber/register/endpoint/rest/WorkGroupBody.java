package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.WorkGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A project group or a steering group, in both directions of the service. */
@Schema(name = "WorkGroup", description = "Is absent where there is no such group")
public record WorkGroupBody(
        @Schema(maxLength = 2000, description = "How often it meets, who else is in it") String text,
        @Schema(description = "People of the register who are in it") List<GroupMemberBody> members) {

    static WorkGroupBody of(WorkGroup group) {
        return group == null
                ? null
                : new WorkGroupBody(
                        group.text(),
                        group.members().stream().map(GroupMemberBody::of).toList());
    }

    /** @param field where the group stands */
    static WorkGroup group(String field, WorkGroupBody body) {
        return body == null
                ? null
                : new WorkGroup(
                        body.text,
                        Lists.of(field + "/members", body.members).stream()
                                .map(GroupMemberBody::member)
                                .toList());
    }
}
