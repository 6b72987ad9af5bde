package dk.bygpartnerskaber.network.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which colleague knows whom. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcquaintanceResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final AcquaintanceService acquaintances;
    private final Creations creations;

    @Activate
    public AcquaintanceResource(@Reference AcquaintanceService acquaintances, @Reference Idempotency idempotency) {
        this.acquaintances = acquaintances;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "acquaintances";
    }

    @GET
    @Operation(operationId = "listAcquaintances", summary = "Whom colleagues are said to know, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = AcquaintanceList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam AcquaintanceFilter filter) {
        Page<AcquaintanceBody> page = acquaintances.list(actor, filter.query()).map(AcquaintanceBody::of);
        return Answers.list(address, page, AcquaintanceList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getAcquaintance", summary = "One of them")
    @ApiResponse(
            responseCode = "200",
            description = "It",
            content = @Content(schema = @Schema(implementation = AcquaintanceBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, AcquaintanceBody.of(find(actor, id)));
    }

    @POST
    @Operation(operationId = "createAcquaintance", summary = "Says that a colleague knows somebody")
    @ApiResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = AcquaintanceBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            AcquaintanceInput input) {
        AcquaintanceDetails details = input.details();
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> AcquaintanceBody.of(acquaintances.create(actor, details)),
                id -> acquaintances.find(actor, id).map(AcquaintanceBody::of));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeAcquaintance",
            summary = "Changes it (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = AcquaintanceInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = AcquaintanceInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AcquaintanceBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Acquaintance current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        AcquaintanceInput input =
                MergePatch.apply(AcquaintanceInput.of(current.details()), patch, AcquaintanceInput.class);
        return Answers.changed(AcquaintanceBody.of(acquaintances.update(actor, id, version, input.details())));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteAcquaintance", summary = "Takes back that a colleague knows somebody")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        long version = Preconditions.version(ifMatch, () -> find(actor, id).version());
        acquaintances.delete(actor, id, version);
        return Answers.deleted();
    }

    @GET
    @Path("knowing")
    @Operation(
            operationId = "whoKnows",
            summary = "The colleagues who know an organisation or a person, as was said and as the contact log tells")
    @ApiResponse(
            responseCode = "200",
            description = "The colleagues",
            content = @Content(schema = @Schema(implementation = KnowerList.class)))
    public Response knowing(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(description = "Id of the organisation") @QueryParam("organisation") String organisation,
            @Parameter(description = "Id of the person, when no organisation is given") @QueryParam("person")
                    String person) {
        actor.require(Permission.READ);
        RecordRef record = PageParameters.text("organisation", organisation)
                .map(id -> new RecordRef("organisation", id))
                .or(() -> PageParameters.text("person", person).map(id -> new RecordRef("person", id)))
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("organisation", "required")));
        boolean restsOnOne =
                !acquaintances.restingOnOnePerson(actor, List.of(record)).isEmpty();
        return Response.ok(KnowerList.of(acquaintances.whoKnows(actor, record), restsOnOne))
                .build();
    }

    private Acquaintance find(Actor actor, String id) {
        return acquaintances.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
