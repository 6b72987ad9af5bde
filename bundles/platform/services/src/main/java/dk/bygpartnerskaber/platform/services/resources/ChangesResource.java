package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The change log for other systems: they go on from the last position they have read. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    private final ChangeHistory history;

    ChangesResource(ChangeHistory history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "Changes of all records in their order; nothing is missed and nothing comes twice")
    @ApiResponse(
            responseCode = "200",
            description = "Changes after the position, the earliest first",
            content = @Content(schema = @Schema(implementation = ChangeBody.Items.class)))
    public Response list(@Parameter(hidden = true) @Context Actor actor, @BeanParam ChangesFilter filter) {
        return Response.ok(new ChangeBody.Items(history.after(actor, filter.after(), filter.limit()).stream()
                        .map(ChangeBody::of)
                        .toList()))
                .build();
    }
}
