package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import dk.bygpartnerskaber.platform.services.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The keys of programs; for administrators. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApiKeyResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final ApiKeyService keys;

    ApiKeyResource(ApiKeyService keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "listApiKeys", summary = "All keys, those that still open first")
    @ApiResponse(
            responseCode = "200",
            description = "All keys",
            content = @Content(schema = @Schema(implementation = ApiKeyBody.Items.class)))
    public Response list(@Parameter(hidden = true) @Context Actor actor) {
        return Response.ok(new ApiKeyBody.Items(
                        keys.list(actor).stream().map(ApiKeyBody::of).toList()))
                .build();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getApiKey", summary = "One key")
    @ApiResponse(
            responseCode = "200",
            description = "The key, without its secret",
            content = @Content(schema = @Schema(implementation = ApiKeyBody.class)))
    public Response get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return Response.ok(ApiKeyBody.of(keys.find(actor, id).orElseThrow(ProblemException::notFound)))
                .build();
    }

    // no Idempotency-Key: a repeated answer could not show the secret, which is what the caller lacks
    @POST
    @Operation(operationId = "createApiKey", summary = "Makes a key; its secret is in this answer only")
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ApiKeyBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, ApiKeyInput input) {
        ApiKeyService.Created created = keys.create(
                actor, input.name(), Codes.parse("scopes", input.scopes(), Codes.PERMISSIONS), input.lastDay());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(created.key().id())
                        .build())
                .entity(ApiKeyBody.of(created))
                .build();
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "revokeApiKey", summary = "Shuts a key out for good; it stays in the list")
    @ApiResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        keys.revoke(actor, id);
        return Answers.deleted();
    }
}
