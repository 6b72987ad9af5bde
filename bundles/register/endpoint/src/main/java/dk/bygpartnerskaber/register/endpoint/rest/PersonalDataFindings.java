package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.PersonFindings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Where a text was found. */
@Schema(name = "PersonalDataFindings")
public record PersonalDataFindings(
        @Schema(requiredMode = REQUIRED, description = "People whose own records have it") List<PersonBody> people,
        @Schema(requiredMode = REQUIRED, description = "Where it stands otherwise")
                List<PersonalDataBody.MentionBody> mentions) {

    static PersonalDataFindings of(PersonFindings findings) {
        return new PersonalDataFindings(
                findings.people().stream().map(PersonBody::of).toList(),
                findings.mentions().stream()
                        .map(PersonalDataBody.MentionBody::of)
                        .toList());
    }
}
