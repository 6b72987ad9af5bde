package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.PrivacyService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records that must not be deleted, for example because the archive is to have them. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArchiveHoldResource implements RestResource {
    private static final String ONE = "{type: [a-z-]+}/{id: [0-9a-f-]+}";
    private static final String TYPE = "organisation, person or partnership";

    private final PrivacyService privacy;

    @Activate
    public ArchiveHoldResource(@Reference PrivacyService privacy) {
        this.privacy = privacy;
    }

    @Override
    public String collection() {
        return "archive-holds";
    }

    @GET
    @Operation(operationId = "listArchiveHolds", summary = "All records that must not be deleted, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "The records",
            content = @Content(schema = @Schema(implementation = ArchiveHoldBody.Items.class)))
    public ArchiveHoldBody.Items list(@Parameter(hidden = true) @Context Actor actor) {
        return new ArchiveHoldBody.Items(
                privacy.holds(actor).stream().map(ArchiveHoldBody::of).toList());
    }

    @GET
    @Path(ONE)
    @Operation(
            operationId = "getArchiveHold",
            summary = "Why a record must not be deleted; 404 when it may be. For all who may read")
    @ApiResponse(
            responseCode = "200",
            description = "Why",
            content = @Content(schema = @Schema(implementation = ArchiveHoldBody.class)))
    public ArchiveHoldBody get(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(description = TYPE) @PathParam("type") String type,
            @PathParam("id") String id) {
        return privacy.holdOf(actor, new RecordRef(type, id))
                .map(ArchiveHoldBody::of)
                .orElseThrow(ProblemException::notFound);
    }

    @PUT
    @Path(ONE)
    @Operation(
            operationId = "putArchiveHold",
            summary = "Keeps a record from being deleted; another reason takes the place of the one before")
    @ApiResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ArchiveHoldBody.class)))
    public ArchiveHoldBody hold(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(description = TYPE) @PathParam("type") String type,
            @PathParam("id") String id,
            ArchiveHoldInput input) {
        return ArchiveHoldBody.of(privacy.hold(actor, new RecordRef(type, id), input.reason()));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteArchiveHold", summary = "Lets a record be deleted again, if it may not be")
    @ApiResponse(responseCode = "204", description = "It may be deleted")
    public Response release(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(description = TYPE) @PathParam("type") String type,
            @PathParam("id") String id) {
        privacy.release(actor, new RecordRef(type, id));
        return Answers.deleted();
    }
}
