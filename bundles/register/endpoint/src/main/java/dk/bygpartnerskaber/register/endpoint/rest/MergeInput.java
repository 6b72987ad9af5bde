package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.MergeOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** Which two records are to become one, as callers ask. */
@Schema(name = "MergeInput")
public record MergeInput(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person"})
                String type,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that goes") String from,
        @Schema(requiredMode = REQUIRED, description = "Its version, as read") Long fromVersion,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that stays") String into,
        @Schema(requiredMode = REQUIRED, description = "Its version, as read") Long intoVersion,
        @Schema(
                        description =
                                "By the names of fields: into, from or both; what the preview suggests for those left out")
                Map<String, String> choices) {

    MergeOrder order() {
        return MergePreviewInput.order(type, from, into, choices);
    }

    /** The version of the record that goes, 0 when nobody said. */
    long versionOfFrom() {
        return fromVersion == null ? 0 : fromVersion;
    }

    /** The version of the record that stays, 0 when nobody said. */
    long versionOfInto() {
        return intoVersion == null ? 0 : intoVersion;
    }
}
