package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A person as callers send it. What only the register sets may stand in it, so that one can send back what one got; it is
 * not heeded.
 */
@Schema(name = "PersonInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt"})
public record PersonInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Åse Ærø") String name,
        @Schema(maxLength = 200, example = "cand.mag.") String title,
        @Schema(description = "The one to use first") List<String> emails,
        @Schema(description = "The one to use first") List<String> phones,
        @Schema(description = "An http or https address") String website,
        @Schema(allowableValues = {"email", "phone", "letter", "meeting"}) String preferredContact,
        @Schema(description = "The language to write in, in words", maxLength = 100) String language,
        @Schema(description = "When not to disturb", maxLength = 200) String busyPeriods,
        String notes,
        @Schema(description = "Id of the local user that the person is; a user is one person at most") String user,
        @Schema(description = "At organisations, present and past") List<RoleBody> roles,
        @Schema(description = "What the data is kept for; without it as the settings of privacy say", maxLength = 500)
                String purpose,
        @Schema(
                        description = "Point of GDPR article 6(1); without it as the settings of privacy say",
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
                        description = "Where the data comes from; without it as the settings of privacy say",
                        allowableValues = {"person", "organisation", "public", "other"})
                String source,
        @Schema(description = "More about where it comes from", maxLength = 200) String sourceNote,
        @Schema(description = "When somebody has to look at it again; without it as the settings say")
                LocalDate reviewOn,
        @Schema(description = "When the person was told what is kept (GDPR article 14)") LocalDate informedOn) {

    static PersonInput of(PersonDetails d) {
        return new PersonInput(
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
                d.informedOn());
    }

    PersonDetails details() {
        return PersonDetails.builder(name)
                .title(title)
                .emails(emails)
                .phones(phones)
                .website(website)
                .preferredContact(Codes.parse("preferredContact", ContactWay.class, preferredContact))
                .language(language)
                .busyPeriods(busyPeriods)
                .notes(notes)
                .user(user)
                .roles(personRoles())
                .purpose(purpose)
                .legalBasis(Codes.parse("legalBasis", LegalBasis.class, legalBasis))
                .source(Codes.parse("source", DataSource.class, source))
                .sourceNote(sourceNote)
                .reviewOn(reviewOn)
                .informedOn(informedOn)
                .build();
    }

    private List<PersonRole> personRoles() {
        List<RoleBody> given = Lists.of("roles", roles);
        List<PersonRole> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            all.add(given.get(i).personRole("roles/" + i));
        }
        return all;
    }
}
