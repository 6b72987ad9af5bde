package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Saved selections of lists: one's own and the shared ones. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionsResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final Selections selections;
    private final Creations creations;

    SelectionsResource(Selections selections, Creations creations) {
        this.selections = selections;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listSelections", summary = "Saved selections of lists, one's own and the shared ones")
    @ApiResponse(
            responseCode = "200",
            description = "The selections",
            content = @Content(schema = @Schema(implementation = SelectionBody.Items.class)))
    public SelectionBody.Items list(@Parameter(hidden = true) @Context Actor actor) {
        return new SelectionBody.Items(selections.list(actor, Optional.empty()).stream()
                .map(SelectionBody::of)
                .toList());
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getSelection", summary = "One of the selections that the caller may see")
    @ApiResponse(
            responseCode = "200",
            description = "The selection",
            content = @Content(schema = @Schema(implementation = SelectionBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, find(actor, id).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Operation(
            operationId = "saveSelection",
            summary = "Saves a selection; one's own of the same list and name is replaced and keeps its id")
    @ApiResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = SelectionBody.class)))
    public Response save(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            SelectionInput input) {
        boolean shared = Boolean.TRUE.equals(input.shared());
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> SelectionBody.of(selections.save(actor, input.list(), input.name(), input.query(), shared)),
                id -> find(actor, id));
    }

    @DELETE
    @Path(ONE)
    @Operation(
            operationId = "deleteSelection",
            summary = "Removes one's own selection, or, for coordinators, a shared one")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response delete(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        selections.remove(actor, id);
        return Answers.deleted();
    }

    private Optional<SelectionBody> find(Actor actor, String id) {
        return selections.find(actor, id).map(SelectionBody::of);
    }
}
