package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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

/** The teams of the register. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final TeamService teams;
    private final Creations creations;

    TeamResource(TeamService teams, Creations creations) {
        this.teams = teams;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listTeams", summary = "Teams, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = TeamList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @BeanParam TeamFilter filter) {
        Page<TeamBody> page = teams.list(actor, filter.query()).map(TeamBody::of);
        return Answers.list(address, page, TeamList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getTeam", summary = "One team")
    @ApiResponse(
            responseCode = "200",
            description = "The team",
            content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, TeamBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createTeam", summary = "Adds a team; the title is enough")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            TeamInput input) {
        TeamDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> TeamBody.of(teams.create(actor, details)), id -> teams.find(actor, id)
                        .map(TeamBody::of));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replaceTeam", summary = "Replaces a team's fields")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            TeamInput input) {
        return update(actor, id, version(actor, id, ifMatch), input);
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTeam",
            summary = "Changes some of a team's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = TeamInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = TeamInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Team current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        TeamInput input = MergePatch.apply(TeamInput.of(current.details()), patch, TeamInput.class);
        return update(actor, id, version, input);
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteTeam", summary = "Deletes a team")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        teams.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private Response update(Actor actor, String id, long version, TeamInput input) {
        return Answers.changed(TeamBody.of(teams.update(actor, id, version, input.details())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Team find(Actor actor, String id) {
        return teams.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
