package dk.bygpartnerskaber.network.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryService;
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

/** Who has approached the library, what they want, and what was said to them. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnquiryResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final EnquiryService enquiries;
    private final Creations creations;

    @Activate
    public EnquiryResource(@Reference EnquiryService enquiries, @Reference Idempotency idempotency) {
        this.enquiries = enquiries;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "enquiries";
    }

    @GET
    @Operation(
            operationId = "listEnquiries",
            summary = "Those that wait by the day they are due, then those that were answered")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = EnquiryList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @BeanParam EnquiryFilter filter) {
        Page<EnquiryBody> page = enquiries.list(actor, filter.query()).map(EnquiryBody::of);
        return Answers.list(address, page, EnquiryList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getEnquiry", summary = "One enquiry")
    @ApiResponse(
            responseCode = "200",
            description = "The enquiry",
            content = @Content(schema = @Schema(implementation = EnquiryBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, EnquiryBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createEnquiry", summary = "Notes that somebody has approached the library")
    @ApiResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = EnquiryBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            EnquiryInput input) {
        EnquiryDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> EnquiryBody.of(enquiries.create(actor, details)), id -> enquiries
                        .find(actor, id)
                        .map(EnquiryBody::of));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeEnquiry",
            summary = "Changes an enquiry in part (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = EnquiryInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = EnquiryInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = EnquiryBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Enquiry current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        EnquiryInput input = MergePatch.apply(EnquiryInput.of(current.details()), patch, EnquiryInput.class);
        return Answers.changed(EnquiryBody.of(enquiries.update(actor, id, version, input.details())));
    }

    @PUT
    @Path(ONE + "/answer")
    @Operation(
            operationId = "answerEnquiry",
            summary = "Says what was decided; yes and no are noted as a contact, open takes it up again")
    @ApiResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(schema = @Schema(implementation = EnquiryBody.class)))
    public Response answer(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            EnquiryAnswerInput input) {
        return Answers.changed(
                EnquiryBody.of(enquiries.answer(actor, id, version(actor, id, ifMatch), input.parsed())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Enquiry find(Actor actor, String id) {
        return enquiries.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
