package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A team as callers get it; what is absent is left out. */
@Schema(name = "Team")
public record TeamBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED, description = "Id of the own library") String library,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"department", "team"})
                String kind,
        String description,
        @Schema(requiredMode = REQUIRED) List<MemberBody> members,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static TeamBody of(Team t) {
        TeamDetails d = t.details();
        return new TeamBody(
                t.id(),
                t.version(),
                d.name(),
                d.library(),
                d.kind().code(),
                d.description(),
                d.members().stream().map(MemberBody::of).toList(),
                t.demo(),
                t.created(),
                t.changed());
    }
}
