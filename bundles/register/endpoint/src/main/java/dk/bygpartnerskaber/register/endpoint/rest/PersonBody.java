package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
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
        @Schema(description = "What the data is kept for; absent when it is as the settings of privacy say")
                String purpose,
        @Schema(
                        description = "Point of GDPR article 6(1); absent when it is as the settings of privacy say",
                        allowableValues = {
                            "consent",
                            "contract",
                            "legal-obligation",
                            "vital-interests",
                            "public-task",
                            "legitimate-interests"
                        })
                String legalBasis,
        @Schema(
                        description = "Where the data comes from; absent when it is as the settings of privacy say",
                        allowableValues = {"person", "organisation", "public", "other"})
                String source,
        @Schema(description = "More about where it comes from") String sourceNote,
        @Schema(description = "When somebody has to look at it again; absent when it is as the settings say")
                LocalDate reviewOn,
        @Schema(description = "When the person was told what is kept (GDPR article 14)") LocalDate informedOn,
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
                d.purpose(),
                Codes.code(d.legalBasis()),
                Codes.code(d.source()),
                d.sourceNote(),
                d.reviewOn(),
                d.informedOn(),
                p.demo(),
                p.created(),
                p.changed());
    }
}
