package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.YearReportService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The partnerships of a year in figures. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class YearReportResource implements RestResource {
    private final YearReportService years;

    @Activate
    public YearReportResource(@Reference YearReportService years) {
        this.years = years;
    }

    @Override
    public String collection() {
        return "year-reports";
    }

    @GET
    @Path("{year: [0-9]{1,9}}")
    @Operation(operationId = "getYearReport", summary = "The partnerships of a calendar year in figures")
    @ApiResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = YearReportBody.class)))
    public YearReportBody get(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(schema = @Schema(type = "integer", format = "int32", minimum = "1000", maximum = "9999"))
                    @PathParam("year")
                    int year) {
        return YearReportBody.of(years.of(actor, year));
    }
}
