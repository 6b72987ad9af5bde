package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.register.api.MergeService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Two records that become one, and two again. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final MergeService merges;
    private final Creations creations;

    MergeResource(MergeService merges, Creations creations) {
        this.merges = merges;
        this.creations = creations;
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewMerge",
            summary = "Tells field by field what two organisations or people would become; nothing is changed")
    @ApiResponse(
            responseCode = "200",
            description = "What it would do",
            content = @Content(schema = @Schema(implementation = MergePreviewBody.class)))
    public MergePreviewBody preview(@Parameter(hidden = true) @Context Actor actor, MergePreviewInput input) {
        return MergePreviewBody.of(merges.preview(actor, input.order()));
    }

    @POST
    @Operation(
            operationId = "merge",
            summary = "Makes one of two organisations or people; the id of the one that goes leads to the other one")
    @ApiResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = MergeBody.class)))
    public Response merge(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            MergeInput input) {
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> MergeBody.of(merges.merge(actor, input.order(), input.versionOfFrom(), input.versionOfInto())),
                id -> merges.find(actor, id).map(MergeBody::of));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getMerge", summary = "What a merge has done, and whether it can be undone")
    @ApiResponse(
            responseCode = "200",
            description = "The merge",
            content = @Content(schema = @Schema(implementation = MergeBody.class)))
    public MergeBody get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return merges.find(actor, id).map(MergeBody::of).orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path(ONE + "/undo")
    @Operation(
            operationId = "undoMerge",
            summary = "Makes two of them again, as they were; refused when one of the records has been changed since")
    @ApiResponse(
            responseCode = "200",
            description = "Undone",
            content = @Content(schema = @Schema(implementation = MergeBody.class)))
    public Response undo(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return Answers.changed(MergeBody.of(merges.undo(actor, id)));
    }
}
