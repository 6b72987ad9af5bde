package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityService;
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

/** The activities of partnerships. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivityResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final ActivityService activities;
    private final Creations creations;

    ActivityResource(ActivityService activities, Creations creations) {
        this.activities = activities;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listActivities", summary = "Activities, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ActivityList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam ActivityFilter filter) {
        Page<ActivityBody> page = activities.list(actor, filter.query()).map(ActivityBody::of);
        return Answers.list(address, page, ActivityList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getActivity", summary = "One activity")
    @ApiResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, ActivityBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createActivity", summary = "Adds an activity; its partnership and a title are enough")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ActivityBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            ActivityInput input) {
        ActivityDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> ActivityBody.of(activities.create(actor, details)), id -> activities
                        .find(actor, id)
                        .map(ActivityBody::of));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replaceActivity", summary = "Replaces an activity's fields")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = ActivityBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            ActivityInput input) {
        return update(actor, id, version(actor, id, ifMatch), input);
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeActivity",
            summary = "Changes some of an activity's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = ActivityInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ActivityInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ActivityBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Activity current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        ActivityInput input = MergePatch.apply(ActivityInput.of(current.details()), patch, ActivityInput.class);
        return update(actor, id, version, input);
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteActivity", summary = "Deletes an activity")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        activities.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private Response update(Actor actor, String id, long version, ActivityInput input) {
        return Answers.changed(ActivityBody.of(activities.update(actor, id, version, input.details())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Activity find(Actor actor, String id) {
        return activities.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
