package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.services.LimitParameter;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.RetentionService;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What rules of how long people are kept have done. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionRunResource implements RestResource {
    private final RetentionService retention;

    @Activate
    public RetentionRunResource(@Reference RetentionService retention) {
        this.retention = retention;
    }

    @Override
    public String collection() {
        return "retention-runs";
    }

    @GET
    @Operation(
            operationId = "listRetentionRuns",
            summary = "What rules of how long people are kept have done, in numbers; the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "The runs",
            content = @Content(schema = @Schema(implementation = RetentionRunBody.Items.class)))
    public RetentionRunBody.Items list(
            @Parameter(hidden = true) @Context Actor actor, @BeanParam LimitParameter latest) {
        return new RetentionRunBody.Items(retention.log(actor, latest.limit()).stream()
                .map(RetentionRunBody::of)
                .toList());
    }
}
