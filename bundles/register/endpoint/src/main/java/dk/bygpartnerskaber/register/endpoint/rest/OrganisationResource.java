package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
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

/** The organisations of the register. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private static final String TYPE = "organisation";

    private final OrganisationService organisations;
    private final MergeService merges;
    private final DuplicateService duplicates;
    private final Creations creations;

    OrganisationResource(
            OrganisationService organisations, MergeService merges, DuplicateService duplicates, Creations creations) {
        this.organisations = organisations;
        this.merges = merges;
        this.duplicates = duplicates;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listOrganisations", summary = "Organisations, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = OrganisationList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam OrganisationFilter filter) {
        Page<OrganisationBody> page = organisations.list(actor, filter.query()).map(OrganisationBody::of);
        return Answers.list(address, page, OrganisationList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    @ApiResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
    @ApiResponse(responseCode = "301", description = "It has been merged into the one at Location")
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return organisations
                .find(actor, id)
                .map(found -> Answers.one(ifNoneMatch, OrganisationBody.of(found)))
                .orElseGet(() -> moved(actor, address, id));
    }

    private Response moved(Actor actor, UriInfo address, String id) {
        return merges.movedTo(actor, new RecordRef(TYPE, id))
                .map(into -> Answers.moved(address, into))
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Operation(operationId = "createOrganisation", summary = "Adds an organisation; the name is enough")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            OrganisationInput input) {
        OrganisationDetails details = input.details();
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> OrganisationBody.of(organisations.create(actor, details)),
                id -> organisations.find(actor, id).map(OrganisationBody::of));
    }

    @POST
    @Path("duplicates")
    @Operation(
            operationId = "findDuplicateOrganisations",
            summary = "Finds organisations that may be the one described; nothing is added")
    @ApiResponse(
            responseCode = "200",
            description = "The likeliest, at most 20",
            content = @Content(schema = @Schema(implementation = SuspicionList.class)))
    public SuspicionList duplicates(@Parameter(hidden = true) @Context Actor actor, OrganisationInput input) {
        return SuspicionList.of(duplicates.forOrganisation(actor, input.details()));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replaceOrganisation", summary = "Replaces an organisation's fields")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            OrganisationInput input) {
        return update(actor, id, version(actor, id, ifMatch), input);
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeOrganisation",
            summary = "Changes some of an organisation's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = OrganisationInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = OrganisationInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Organisation current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        OrganisationInput input =
                MergePatch.apply(OrganisationInput.of(current.details()), patch, OrganisationInput.class);
        return update(actor, id, version, input);
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteOrganisation", summary = "Deletes an organisation")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        organisations.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private Response update(Actor actor, String id, long version, OrganisationInput input) {
        return Answers.changed(OrganisationBody.of(organisations.update(actor, id, version, input.details())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Organisation find(Actor actor, String id) {
        return organisations.find(actor, id).orElseThrow(() -> merges.missing(actor, new RecordRef(TYPE, id)));
    }
}
