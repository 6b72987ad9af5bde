package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.register.api.PersonRole;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a person is, or was, at an organisation. */
@Schema(name = "Role", description = "What a person is, or was, at an organisation")
public record RoleBody(
        @Schema(requiredMode = REQUIRED, description = "Id of the organisation") String organisation,
        @Schema(description = "In words", example = "leder", maxLength = 200) String role,
        @Schema(description = "Name of the department there", maxLength = 200) String department,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM) String from,
        @Schema(description = "The last year, month or day; absent while nobody knows of an end", pattern = Dates.FORM)
                String to,
        @Schema(maxLength = 500) String note,
        @Schema(description = "Id of the person who took over") String successor) {

    static RoleBody of(PersonRole r) {
        return new RoleBody(
                r.organisation(),
                r.role(),
                r.department(),
                Dates.text(r.from()),
                Dates.text(r.to()),
                r.note(),
                r.successor());
    }

    /** @param field where it stands in the input */
    PersonRole personRole(String field) {
        return new PersonRole(
                organisation,
                role,
                department,
                Dates.parse(field + "/from", from),
                Dates.parse(field + "/to", to),
                note,
                successor);
    }
}
