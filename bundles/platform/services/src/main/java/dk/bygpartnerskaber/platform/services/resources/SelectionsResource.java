package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.services.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Saved selections of lists: one's own and the shared ones. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SelectionsResource {
    private final Selections selections;

    SelectionsResource(Selections selections) {
        this.selections = selections;
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

    @DELETE
    @Path("{id: [0-9a-f-]+}")
    @Operation(
            operationId = "deleteSelection",
            summary = "Removes one's own selection, or, for coordinators, a shared one")
    @ApiResponse(responseCode = "204", description = "Removed")
    public Response delete(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        selections.remove(actor, id);
        return Answers.deleted();
    }
}
