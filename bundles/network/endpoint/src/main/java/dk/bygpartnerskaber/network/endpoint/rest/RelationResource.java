package dk.bygpartnerskaber.network.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.Standing;
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
import java.util.List;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Relations, and the steps they take. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelationResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final RelationService relations;
    private final Creations creations;

    @Activate
    public RelationResource(@Reference RelationService relations, @Reference Idempotency idempotency) {
        this.relations = relations;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "relations";
    }

    @GET
    @Operation(operationId = "listRelations", summary = "Relations, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = RelationList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam RelationFilter filter) {
        Page<RelationBody> page = relations.list(actor, filter.query()).map(RelationBody::of);
        return Answers.list(address, page, RelationList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getRelation", summary = "One relation")
    @ApiResponse(
            responseCode = "200",
            description = "The relation",
            content = @Content(schema = @Schema(implementation = RelationBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, RelationBody.of(find(actor, id)));
    }

    @POST
    @Operation(
            operationId = "createRelation",
            summary = "Adds a relation; with whom is enough",
            description = "Two have one relation about each matter: a second one is refused with `relation-exists`.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = RelationBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            RelationInput input) {
        RelationDetails details = input.details();
        Standing standing = input.standing();
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> RelationBody.of(relations.create(actor, details, standing)),
                id -> relations.find(actor, id).map(RelationBody::of));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeRelation",
            summary = "Changes who looks after a relation and how often contact is wanted (JSON Merge Patch)",
            description = "Where it stands changes by a step: `POST /relations/{id}/steps`.",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = RelationInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = RelationInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RelationBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Relation current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        RelationInput input = MergePatch.apply(RelationInput.of(current), patch, RelationInput.class);
        if (!input.standing().equals(current.standing())) {
            throw new ProblemException(ProblemException.Kind.INVALID, "relation-moves-by-steps", List.of());
        }
        return Answers.changed(RelationBody.of(relations.update(actor, id, version, input.details())));
    }

    @GET
    @Path(ONE + "/steps")
    @Operation(operationId = "listRelationSteps", summary = "The history of a relation, the latest step first")
    @ApiResponse(
            responseCode = "200",
            description = "All steps",
            content = @Content(schema = @Schema(implementation = StepList.class)))
    public StepList steps(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return StepList.of(relations.history(actor, find(actor, id).id()));
    }

    @POST
    @Path(ONE + "/steps")
    @Operation(
            operationId = "moveRelation",
            summary = "Has a relation take a step",
            description = "What is asked about first is confirmed with the header `Confirm`: `unusual-step`,"
                    + " `look-at-vision`. A step to where it stands puts right what is said about that.")
    @ApiResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = RelationBody.class)))
    public Response move(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            StandingInput input) {
        return Answers.changed(
                RelationBody.of(relations.move(actor, id, version(actor, id, ifMatch), input.standing())));
    }

    @PUT
    @Path(ONE + "/rest")
    @Operation(operationId = "restRelation", summary = "Lets a relation remind nobody before a day")
    @ApiResponse(
            responseCode = "200",
            description = "Put off",
            content = @Content(schema = @Schema(implementation = RelationBody.class)))
    public Response putOff(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            RestInput input) {
        return Answers.changed(RelationBody.of(
                relations.putOff(actor, id, version(actor, id, ifMatch), input.until(), input.reason())));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteRelation", summary = "Deletes a relation with its history")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        relations.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Relation find(Actor actor, String id) {
        return relations.find(actor, id).orElseThrow(ProblemException::notFound);
    }
}
