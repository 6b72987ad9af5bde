package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.Department;
import io.swagger.v3.oas.annotations.media.Schema;

/** A part of an organisation. */
@Schema(name = "Department", description = "A part of an organisation")
public record DepartmentBody(
        @Schema(requiredMode = REQUIRED, maxLength = 200) String name,
        @Schema(description = "Where it is", maxLength = 200) String location) {

    static DepartmentBody of(Department d) {
        return new DepartmentBody(d.name(), d.location());
    }

    Department department() {
        return new Department(name, location);
    }
}
