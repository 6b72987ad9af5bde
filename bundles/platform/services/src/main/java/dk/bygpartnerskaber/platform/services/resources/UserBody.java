package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import javax.ws.rs.core.UriInfo;

/** A user as callers get it; what is absent is left out. */
@Schema(name = "User")
public record UserBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String name,
        String fullName,
        String email,
        @Schema(requiredMode = REQUIRED) List<String> roles,
        @Schema(requiredMode = REQUIRED) boolean enabled,
        @Schema(requiredMode = REQUIRED, description = "Whether the user has chosen a password") boolean activated,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(description = "Only where one was just made; it cannot be read again") Link oneTimeLink)
        implements Representation {

    /** Lets the user choose a password, once. */
    @Schema(name = "OneTimeLink")
    public record Link(
            @Schema(requiredMode = REQUIRED, description = "For the user only") String url,
            @Schema(requiredMode = REQUIRED) Instant expiresAt) {}

    static UserBody of(UserAccount user) {
        return of(user, null);
    }

    static UserBody of(Invitation invitation, UriInfo address) {
        String here = address.getAbsolutePath().toString();
        String base = here.substring(0, here.indexOf("/api/v1/"));
        return of(
                invitation.user(),
                new Link(base + invitation.link().path(), invitation.link().expires()));
    }

    private static UserBody of(UserAccount user, Link link) {
        UserDetails d = user.details();
        return new UserBody(
                user.id(),
                user.version(),
                d.name(),
                d.fullName(),
                d.email(),
                Codes.of(d.roles(), Codes.ROLES),
                d.enabled(),
                user.activated(),
                user.created(),
                link);
    }
}
