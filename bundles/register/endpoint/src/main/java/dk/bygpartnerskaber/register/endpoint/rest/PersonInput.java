package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import io.swagger.v3.oas.annotations.media.Schema;
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
        @Schema(description = "At organisations, present and past") List<RoleBody> roles) {

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
                d.roles().stream().map(RoleBody::of).toList());
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
