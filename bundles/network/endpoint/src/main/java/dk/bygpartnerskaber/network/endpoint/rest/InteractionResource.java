package dk.bygpartnerskaber.network.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionService;
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
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
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

/** The contact log. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InteractionResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final InteractionService interactions;
    private final Creations creations;

    @Activate
    public InteractionResource(@Reference InteractionService interactions, @Reference Idempotency idempotency) {
        this.interactions = interactions;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "interactions";
    }

    @GET
    @Operation(operationId = "listInteractions", summary = "Contacts, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = InteractionList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam InteractionFilter filter) {
        Page<InteractionBody> page = interactions.list(actor, filter.query()).map(InteractionBody::of);
        return Answers.list(address, page, InteractionList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getInteraction", summary = "One contact")
    @ApiResponse(
            responseCode = "200",
            description = "The contact",
            content = @Content(schema = @Schema(implementation = InteractionBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, InteractionBody.of(find(actor, id)));
    }

    @POST
    @Operation(
            operationId = "logInteraction",
            summary = "Notes a contact: with whom, how and what about is enough",
            description = "All relations with those who took part count as looked after from then on.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = InteractionBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            InteractionInput input) {
        InteractionDetails details = input.details();
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> InteractionBody.of(interactions.log(actor, details)),
                id -> interactions.find(actor, id).map(InteractionBody::of));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeInteraction",
            summary = "Changes some of a contact's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = InteractionInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = InteractionInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = InteractionBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Interaction current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        InteractionInput input =
                MergePatch.apply(InteractionInput.of(current.details()), patch, InteractionInput.class);
        return Answers.changed(InteractionBody.of(interactions.update(actor, id, version, input.details())));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteInteraction", summary = "Deletes a contact")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        interactions.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Interaction find(Actor actor, String id) {
        return interactions.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
