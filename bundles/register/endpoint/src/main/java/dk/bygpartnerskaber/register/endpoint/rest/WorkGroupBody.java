package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.register.api.WorkGroup;
import io.swagger.v3.oas.annotations.media.Schema;

/** A project group or a steering group, in both directions of the service. */
@Schema(name = "WorkGroup", description = "Is absent where there is no such group")
public record WorkGroupBody(@Schema(maxLength = 2000, description = "Who is in it, how often it meets") String text) {

    static WorkGroupBody of(WorkGroup group) {
        return group == null ? null : new WorkGroupBody(group.text());
    }

    static WorkGroup group(WorkGroupBody body) {
        return body == null ? null : new WorkGroup(body.text);
    }
}
