package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.register.api.RoleEnd;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a role ends. */
@Schema(name = "RoleEndInput")
public record RoleEndInput(
        @Schema(description = "Which of the person's roles, counted from 0", defaultValue = "0") Integer place,
        @Schema(requiredMode = REQUIRED, description = "The last year, month or day", pattern = Dates.FORM)
                String lastDay,
        @Schema(description = "Id of the person who takes over") String successor,
        @Schema(description = "Name of a successor who is not in the register yet", maxLength = 200)
                String newSuccessor,
        @Schema(description = "Whether the successor gets the role, from the day after", defaultValue = "true")
                Boolean handOver,
        @Schema(maxLength = 500) String note) {

    RoleEnd end() {
        return new RoleEnd(
                place == null ? 0 : place,
                Dates.parse("lastDay", lastDay),
                successor,
                newSuccessor,
                !Boolean.FALSE.equals(handOver),
                note);
    }
}
