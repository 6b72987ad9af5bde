package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.Optional;
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

/** The lists of values that records are described with. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValueListResource {
    private static final String LIST = "{list: [a-z-]+}";
    private static final String ONE = LIST + "/values/{id: [0-9a-f-]+}";

    private final ValueListService lists;
    private final Creations creations;

    ValueListResource(ValueListService lists, Creations creations) {
        this.lists = lists;
        this.creations = creations;
    }

    /** Which value stays. */
    @Schema(name = "ListedValueMerge")
    public record Merge(@Schema(requiredMode = REQUIRED, description = "Id of the value that stays") String into) {}

    @GET
    @Operation(operationId = "listValueLists", summary = "All lists of values")
    @ApiResponse(
            responseCode = "200",
            description = "The lists",
            content = @Content(schema = @Schema(implementation = ValueBody.Descriptions.class)))
    public ValueBody.Descriptions lists(@Parameter(hidden = true) @Context Actor actor) {
        actor.require(Permission.READ);
        return new ValueBody.Descriptions(Arrays.stream(ValueList.values())
                .map(list -> new ValueBody.Description(list.code(), list.longest(), list.isOpen()))
                .toList());
    }

    @GET
    @Path(LIST + "/values")
    @Operation(operationId = "listValues", summary = "All values of a list in Danish order, with their uses")
    @ApiResponse(
            responseCode = "200",
            description = "The values",
            content = @Content(schema = @Schema(implementation = ValueBody.Items.class)))
    public ValueBody.Items list(@Parameter(hidden = true) @Context Actor actor, @PathParam("list") String list) {
        return new ValueBody.Items(
                lists.list(actor, named(list)).stream().map(ValueBody::of).toList());
    }

    @POST
    @Path(LIST + "/values")
    @Operation(
            operationId = "createValue",
            summary = "Adds a value, or brings a retired one back; one that is there is left as it is")
    @ApiResponse(
            responseCode = "201",
            description = "On the list",
            content = @Content(schema = @Schema(implementation = ValueBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @PathParam("list") String list,
            ValueInput input) {
        ValueList named = named(list);
        return creations.create(
                actor, key, address, input, () -> ValueBody.of(lists.add(actor, named, input.name())), id -> lists.find(
                                actor, id)
                        .map(ValueBody::of));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getValue", summary = "One value")
    @ApiResponse(
            responseCode = "200",
            description = "The value",
            content = @Content(schema = @Schema(implementation = ValueBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("list") String list,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, ValueBody.of(find(actor, list, id)));
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeValue",
            summary = "Renames a value, on all its records too, retires it or brings it back (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = ValueInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ValueInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ValueBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("list") String list,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        ListedValue current = find(actor, list, id);
        long version = Preconditions.version(ifMatch, current::version);
        ValueInput input = MergePatch.apply(ValueInput.of(current), patch, ValueInput.class);
        return Answers.changed(
                ValueBody.of(lists.update(actor, id, version, input.name(), Boolean.TRUE.equals(input.retired()))));
    }

    @POST
    @Path(ONE + "/merge")
    @Operation(
            operationId = "mergeValue",
            summary = "Gives all records of a value another one of the list instead, and removes it")
    @ApiResponse(
            responseCode = "200",
            description = "The value that stays",
            content = @Content(schema = @Schema(implementation = ValueBody.class)))
    public Response merge(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("list") String list,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            Merge merge) {
        long version = version(actor, list, id, ifMatch);
        String into = Optional.ofNullable(merge.into())
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("into", "required")));
        return Answers.changed(ValueBody.of(lists.merge(actor, id, version, into)));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deleteValue", summary = "Removes a value that no record has")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("list") String list,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        lists.remove(actor, id, version(actor, list, id, ifMatch));
        return Answers.deleted();
    }

    private long version(Actor actor, String list, String id, String ifMatch) {
        actor.require(Permission.CURATE);
        ListedValue value = find(actor, list, id);
        return Preconditions.version(ifMatch, value::version);
    }

    private ListedValue find(Actor actor, String list, String id) {
        ValueList named = named(list);
        return lists.find(actor, id).filter(value -> value.list() == named).orElseThrow(ProblemException::notFound);
    }

    private static ValueList named(String code) {
        return Coded.parse(ValueList.class, code).orElseThrow(ProblemException::notFound);
    }
}
