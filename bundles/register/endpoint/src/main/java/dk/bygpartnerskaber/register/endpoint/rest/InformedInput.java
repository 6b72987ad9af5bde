package dk.bygpartnerskaber.register.endpoint.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** When a person was told what is kept, as callers send it. */
@Schema(name = "InformedInput")
public record InformedInput(
        @Schema(description = "The day, not one in the future; today when left out") LocalDate informedOn) {}
