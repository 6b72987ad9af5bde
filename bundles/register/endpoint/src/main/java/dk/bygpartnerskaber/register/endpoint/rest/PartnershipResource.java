package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestService;
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

/** The partnerships of the register. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final PartnershipService partnerships;
    private final ChecklistService checklists;
    private final SelfTestService selfTests;
    private final Creations creations;

    PartnershipResource(
            PartnershipService partnerships,
            ChecklistService checklists,
            SelfTestService selfTests,
            Creations creations) {
        this.partnerships = partnerships;
        this.checklists = checklists;
        this.selfTests = selfTests;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listPartnerships", summary = "Partnerships, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = PartnershipList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam PartnershipFilter filter) {
        Page<PartnershipBody> page = partnerships.list(actor, filter.query()).map(PartnershipBody::of);
        return Answers.list(address, page, PartnershipList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getPartnership", summary = "One partnership")
    @ApiResponse(
            responseCode = "200",
            description = "The partnership",
            content = @Content(schema = @Schema(implementation = PartnershipBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, PartnershipBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createPartnership", summary = "Adds a partnership; the title is enough")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PartnershipBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            PartnershipInput input) {
        PartnershipDetails details = input.details();
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> PartnershipBody.of(partnerships.create(actor, details)),
                id -> partnerships.find(actor, id).map(PartnershipBody::of));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replacePartnership", summary = "Replaces a partnership's fields")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = PartnershipBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            PartnershipInput input) {
        return update(actor, id, version(actor, id, ifMatch), input);
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePartnership",
            summary = "Changes some of a partnership's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = PartnershipInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = PartnershipInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PartnershipBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Partnership current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        PartnershipInput input =
                MergePatch.apply(PartnershipInput.of(current.details()), patch, PartnershipInput.class);
        return update(actor, id, version, input);
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deletePartnership", summary = "Deletes a partnership")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        partnerships.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    @GET
    @Path(ONE + "/checklist")
    @Operation(operationId = "getChecklist", summary = "A partnership's checklist, answered by hand and from data")
    @ApiResponse(
            responseCode = "200",
            description = "The checklist; its entity tag is that of the answers by hand",
            content = @Content(schema = @Schema(implementation = ChecklistBody.class)))
    public Response checklist(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        // never "not modified": the data may say something else although nobody has answered anew
        return Answers.changed(ChecklistBody.of(checklistOf(actor, id)));
    }

    @PUT
    @Path(ONE + "/checklist")
    @Operation(operationId = "replaceChecklist", summary = "Replaces the answers by hand")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = ChecklistBody.class)))
    public Response replaceChecklist(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            ChecklistInput input) {
        long version =
                Preconditions.version(ifMatch, () -> checklistOf(actor, id).version());
        return Answers.changed(ChecklistBody.of(checklists.update(actor, id, version, input.entries())));
    }

    @GET
    @Path(ONE + "/self-test")
    @Operation(operationId = "getSelfTest", summary = "The self-test: is it a partnership?")
    @ApiResponse(
            responseCode = "200",
            description = "The answers",
            content = @Content(schema = @Schema(implementation = SelfTestBody.class)))
    public Response selfTest(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, SelfTestBody.of(selfTestOf(actor, id)));
    }

    @PUT
    @Path(ONE + "/self-test")
    @Operation(operationId = "replaceSelfTest", summary = "Replaces the answers of the self-test")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = SelfTestBody.class)))
    public Response replaceSelfTest(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            SelfTestInput input) {
        long version =
                Preconditions.version(ifMatch, () -> selfTestOf(actor, id).version());
        return Answers.changed(SelfTestBody.of(selfTests.update(actor, id, version, input.byMark())));
    }

    private Checklist checklistOf(Actor actor, String id) {
        return checklists.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    private SelfTest selfTestOf(Actor actor, String id) {
        return selfTests.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    private Response update(Actor actor, String id, long version, PartnershipInput input) {
        return Answers.changed(PartnershipBody.of(partnerships.update(actor, id, version, input.details())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Partnership find(Actor actor, String id) {
        return partnerships.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
