package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Pairs of records that may be the same. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    private static final String DISMISSAL = "{a: [0-9a-f-]+}/{b: [0-9a-f-]+}/dismissal";

    private final DuplicateService duplicates;

    DuplicateResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "listSuspectedPairs",
            summary = "Pairs of organisations or people that may be the same, the likeliest first, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = SuspectedPairList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam SuspectedPairFilter filter) {
        Page<SuspectedPair> page = duplicates.pairs(actor, filter.type(), filter.dismissed(), filter.page());
        return Answers.list(address, page, SuspectedPairList.of(page));
    }

    @PUT
    @Path(DISMISSAL)
    @Operation(
            operationId = "dismissPair",
            summary = "Says that two are not the same, so that they are not listed again")
    @ApiResponse(responseCode = "204", description = "Said")
    public Response dismiss(
            @Parameter(hidden = true) @Context Actor actor, @PathParam("a") String a, @PathParam("b") String b) {
        duplicates.dismiss(actor, a, b);
        return Response.noContent().build();
    }

    @DELETE
    @Path(DISMISSAL)
    @Operation(operationId = "undismissPair", summary = "Takes back that two are not the same")
    @ApiResponse(responseCode = "204", description = "Taken back")
    public Response undismiss(
            @Parameter(hidden = true) @Context Actor actor, @PathParam("a") String a, @PathParam("b") String b) {
        duplicates.undismiss(actor, a, b);
        return Answers.deleted();
    }
}
