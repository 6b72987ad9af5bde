package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** One change of many records: try out, confirm. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkChangeResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final BulkChangeService bulk;

    BulkChangeResource(BulkChangeService bulk) {
        this.bulk = bulk;
    }

    @POST
    @Operation(
            operationId = "previewBulkChange",
            summary = "Tells what a change of many records would do; nothing is changed yet. Kept for 24 hours")
    @ApiResponse(
            responseCode = "201",
            description = "What it would do",
            content = @Content(schema = @Schema(implementation = BulkChangeBody.class)))
    public Response preview(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, BulkChangeInput input) {
        List<String> ids = Optional.ofNullable(input.ids())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("ids", "required")));
        BulkRun run = bulk.preview(actor, input.change(), Lists.of("ids", ids));
        return Response.created(address.getAbsolutePathBuilder().path(run.id()).build())
                .entity(BulkChangeBody.of(run))
                .build();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getBulkChange", summary = "What a change of many records would do, does or has done")
    @ApiResponse(
            responseCode = "200",
            description = "The change",
            content = @Content(schema = @Schema(implementation = BulkChangeBody.class)))
    public BulkChangeBody get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return BulkChangeBody.of(bulk.find(actor, id).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path(ONE + "/confirm")
    @Operation(
            operationId = "confirmBulkChange",
            summary = "Has a job do what is planned, each record by itself; records that somebody has changed since the"
                    + " preview are left alone")
    @ApiResponse(
            responseCode = "202",
            description = "The change under way",
            content = @Content(schema = @Schema(implementation = BulkChangeBody.class)))
    public Response confirm(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @PathParam("id") String id) {
        BulkRun run = bulk.confirm(actor, id);
        return Answers.accepted(address, run.jobId().orElseThrow(), BulkChangeBody.of(run));
    }
}
