package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** Until when a relation reminds nobody. */
@Schema(name = "RelationRestInput")
public record RestInput(
        @Schema(requiredMode = REQUIRED, description = "Later than today") LocalDate until,
        @Schema(requiredMode = REQUIRED, maxLength = 500) String reason) {}
