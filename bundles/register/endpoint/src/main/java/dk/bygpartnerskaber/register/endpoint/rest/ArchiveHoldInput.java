package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why a record is kept, as callers send it; what only the register sets may stand in it and is not heeded. */
@Schema(name = "ArchiveHoldInput")
@JsonIgnoreProperties({"recordType", "recordId", "since"})
public record ArchiveHoldInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 500, example = "Sag 2026-117") String reason) {}
