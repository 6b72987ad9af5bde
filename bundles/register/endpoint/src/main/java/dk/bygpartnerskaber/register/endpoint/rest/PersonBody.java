package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A person as callers get it; what is absent is left out. */
@Schema(name = "Person")
public record PersonBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String name,
        String title,
        @Schema(requiredMode = REQUIRED) List<String> emails,
        @Schema(requiredMode = REQUIRED) List<String> phones,
        String website,
        @Schema(allowableValues = {"email", "phone", "letter", "meeting"}) String preferredContact,
        String language,
        String busyPeriods,
        String notes,
        @Schema(description = "Id of the local user that the person is") String user,
        @Schema(requiredMode = REQUIRED, description = "At organisations, present and past") List<RoleBody> roles,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static PersonBody of(Person p) {
        PersonDetails d = p.details();
        return new PersonBody(
                p.id(),
                p.version(),
                d.name(),
                d.title(),
                d.emails(),
                d.phones(),
                d.website(),
                Codes.code(d.preferredContact()),
                d.language(),
                d.busyPeriods(),
                d.notes(),
                d.user(),
                d.roles().stream().map(RoleBody::of).toList(),
                p.demo(),
                p.created(),
                p.changed());
    }
}
