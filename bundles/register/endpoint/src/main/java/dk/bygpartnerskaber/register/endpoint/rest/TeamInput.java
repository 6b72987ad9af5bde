package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A team as callers send it. What only the register sets may stand in it, so that one can send back what one got; it is
 * not heeded.
 */
@Schema(name = "TeamInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt"})
public record TeamInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Børn og unge") String name,
        @Schema(description = "Id of the own library; needed where there are several") String library,
        @Schema(
                        defaultValue = "team",
                        allowableValues = {"department", "team"})
                String kind,
        String description,
        @Schema(description = "People, each of them once") List<MemberBody> members) {

    static TeamInput of(TeamDetails d) {
        return new TeamInput(
                d.name(),
                d.library(),
                d.kind().code(),
                d.description(),
                d.members().stream().map(MemberBody::of).toList());
    }

    TeamDetails details() {
        return new TeamDetails(
                name,
                library,
                Codes.parse("kind", TeamKind.class, kind),
                description,
                Lists.of("members", members).stream().map(MemberBody::member).toList());
    }
}
