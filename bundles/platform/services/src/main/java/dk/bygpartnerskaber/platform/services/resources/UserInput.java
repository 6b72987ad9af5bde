package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.security.UserDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A user as callers send it. What only the platform sets may stand in it; it is not heeded. */
@Schema(name = "UserInput")
@JsonIgnoreProperties({"id", "version", "activated", "createdAt", "oneTimeLink"})
public record UserInput(
        @Schema(
                        requiredMode = REQUIRED,
                        minLength = 2,
                        maxLength = 100,
                        example = "mette.hansen",
                        description = "What the user logs in with; letters, digits and . _ - @")
                String name,
        @Schema(maxLength = 200) String fullName,
        @Schema(maxLength = 254) String email,
        @Schema(requiredMode = REQUIRED, description = "Codes of roles, at least one", example = "[\"contributor\"]")
                List<String> roles,
        @Schema(description = "Whether the user may come in; true when left out") Boolean enabled) {

    static UserInput of(UserDetails d) {
        return new UserInput(d.name(), d.fullName(), d.email(), Codes.of(d.roles(), Codes.ROLES), d.enabled());
    }

    UserDetails details() {
        return new UserDetails(
                name, fullName, email, Codes.parse("roles", roles, Codes.ROLES), !Boolean.FALSE.equals(enabled));
    }
}
