package dk.bygpartnerskaber.platform.services.resources;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The users of the installation; for administrators. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final UserService users;
    private final Creations creations;

    UserResource(UserService users, Creations creations) {
        this.users = users;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listUsers", summary = "Users by name, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = UserList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @BeanParam UserFilter filter) {
        Page<UserBody> page = users.list(actor, filter.query()).map(UserBody::of);
        return Answers.list(address, page, UserList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getUser", summary = "One user")
    @ApiResponse(
            responseCode = "200",
            description = "The user",
            content = @Content(schema = @Schema(implementation = UserBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, UserBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createUser", summary = "Adds a user, who chooses a password by the one-time link")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = UserBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            UserInput input) {
        UserDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> UserBody.of(users.create(actor, details), address), id -> users.find(
                                actor, id)
                        .map(UserBody::of));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replaceUser", summary = "Replaces a user's fields; one who is disabled is logged out")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = UserBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            UserInput input) {
        long version = Preconditions.version(ifMatch, () -> find(actor, id).version());
        return Answers.changed(UserBody.of(users.update(actor, id, version, input.details())));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeUser",
            summary = "Changes some of a user's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = UserInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = UserInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = UserBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        UserAccount current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        UserInput input = MergePatch.apply(UserInput.of(current.details()), patch, UserInput.class);
        return Answers.changed(UserBody.of(users.update(actor, id, version, input.details())));
    }

    @POST
    @Path(ONE + "/reset")
    @Operation(
            operationId = "resetUser",
            summary = "Makes the password useless, logs the user out, and gives a one-time link for a new one")
    @ApiResponse(
            responseCode = "200",
            description = "Reset",
            content = @Content(schema = @Schema(implementation = UserBody.class)))
    public Response reset(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @PathParam("id") String id) {
        return Answers.changed(UserBody.of(users.reset(actor, id), address));
    }

    @POST
    @Path(ONE + "/logout")
    @Operation(operationId = "logOutUser", summary = "Ends all sessions of a user")
    @ApiResponse(responseCode = "204", description = "Logged out everywhere")
    public Response logOut(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        users.logOut(actor, id);
        return Response.noContent().build();
    }

    private UserAccount find(Actor actor, String id) {
        return users.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
