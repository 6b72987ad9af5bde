package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.Responsible;
import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody on the staff who is responsible, in both directions of the service. */
@Schema(name = "Responsible", description = "Somebody on the staff who is responsible")
public record ResponsibleBody(
        @Schema(requiredMode = REQUIRED, description = "Id of a person who has a role at an own library now")
                String person,
        @Schema(maxLength = 100, description = "What they do in it, in a word or two", example = "Kontakt") String role,
        @Schema(description = "Id of the team that they act for") String team) {

    static ResponsibleBody of(Responsible r) {
        return new ResponsibleBody(r.person(), r.role(), r.team());
    }

    Responsible responsible() {
        return new Responsible(person, role, team);
    }
}
