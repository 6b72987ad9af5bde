package dk.bygpartnerskaber.platform.services.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A problem as callers of REST get it (RFC 9457). */
@Schema(description = "What is wrong with a request (RFC 9457)")
record Problem(
        @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        format = "uri",
                        description = "The sort of problem, by its code")
                String type,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The sort of problem, for people")
                String title,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The HTTP status") int status,
        @Schema(description = "What to do about it, for people") String detail,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The sort of problem, for programs; stable")
                String code,
        @Schema(format = "uri", description = "Number of the incident, where something failed on our side")
                String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What is wrong with single fields")
                List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field or parameter. */
    @Schema(name = "FieldError")
    record FieldError(
            @Schema(
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            description =
                                    "JSON Pointer to the field in the body; for a parameter or header its name behind /")
                    String pointer,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "For programs; stable") String code,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "For people") String detail) {}
}
