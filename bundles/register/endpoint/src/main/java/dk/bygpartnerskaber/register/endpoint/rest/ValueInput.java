package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.register.api.ListedValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** A value of a list as callers send it; what only the register sets may stand in it and is not heeded. */
@Schema(name = "ListedValueInput")
@JsonIgnoreProperties({"id", "version", "list", "uses"})
public record ValueInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "musik") String name,
        @Schema(description = "Whether forms are to offer it no more") Boolean retired) {

    static ValueInput of(ListedValue value) {
        return new ValueInput(value.name(), value.retired());
    }
}
