package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.UserAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Who calls, and what the caller may do. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private final Accounts accounts;

    MeResource(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The caller. */
    @Schema(name = "Me")
    public record Body(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED, description = "What the change log calls the caller") String name,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"user", "api-key"})
                    String kind,
            @Schema(requiredMode = REQUIRED, description = "None for a key") List<String> roles,
            @Schema(requiredMode = REQUIRED, description = "What the caller may do") List<String> permissions) {}

    @GET
    @Operation(operationId = "getMe", summary = "Who calls, and what the caller may do")
    @ApiResponse(
            responseCode = "200",
            description = "The caller",
            content = @Content(schema = @Schema(implementation = Body.class)))
    public Response get(@Parameter(hidden = true) @Context Actor actor) {
        Optional<UserAccount> user = accounts.find(actor);
        return Response.ok(new Body(
                        actor.id(),
                        actor.name(),
                        user.isPresent() ? "user" : "api-key",
                        user.map(u -> Codes.of(u.details().roles(), Codes.ROLES))
                                .orElse(List.of()),
                        Codes.of(actor.permissions(), Codes.PERMISSIONS)))
                .build();
    }
}
