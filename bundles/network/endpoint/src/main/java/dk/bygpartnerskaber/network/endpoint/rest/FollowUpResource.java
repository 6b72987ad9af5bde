package dk.bygpartnerskaber.network.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is to be done, by whom and when. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final FollowUpService followUps;
    private final Creations creations;

    @Activate
    public FollowUpResource(@Reference FollowUpService followUps, @Reference Idempotency idempotency) {
        this.followUps = followUps;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "follow-ups";
    }

    @GET
    @Operation(operationId = "listFollowUps", summary = "What is to be done, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = FollowUpList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam FollowUpFilter filter) {
        Page<FollowUpBody> page = followUps.list(actor, filter.query()).map(FollowUpBody::of);
        return Answers.list(address, page, FollowUpList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getFollowUp", summary = "One follow-up")
    @ApiResponse(
            responseCode = "200",
            description = "The follow-up",
            content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, FollowUpBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createFollowUp", summary = "Adds something to be done")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            FollowUpInput input) {
        FollowUpDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> FollowUpBody.of(followUps.create(actor, details)), id -> followUps
                        .find(actor, id)
                        .map(FollowUpBody::of));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeFollowUp",
            summary = "Moves a follow-up to another day or hands it over (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = FollowUpInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = FollowUpInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        FollowUp current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        FollowUpInput input = MergePatch.apply(FollowUpInput.of(current.details()), patch, FollowUpInput.class);
        return Answers.changed(FollowUpBody.of(followUps.update(actor, id, version, input.details())));
    }

    @PUT
    @Path(ONE + "/state")
    @Operation(operationId = "closeFollowUp", summary = "Says what has become of a follow-up; open takes it up again")
    @ApiResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
    public Response close(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            ClosingInput input) {
        return Answers.changed(
                FollowUpBody.of(followUps.close(actor, id, version(actor, id, ifMatch), input.parsed(), input.note())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private FollowUp find(Actor actor, String id) {
        return followUps.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
