package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.AcquaintanceQuery;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.QueryParam;

/** What a list of those whom colleagues know can be narrowed down to. */
public class AcquaintanceFilter extends PageParameters {
    @QueryParam("staff")
    @Parameter(description = "Id of the person on the staff")
    private String staff;

    @QueryParam("organisation")
    @Parameter(description = "Id of the organisation whom they know")
    private String organisation;

    @QueryParam("person")
    @Parameter(description = "Id of the person whom they know")
    private String person;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what was changed at this moment or later",
            schema = @Schema(type = "string", format = "date-time"))
    private String updatedSince;

    AcquaintanceQuery query() {
        return new AcquaintanceQuery(
                text("staff", staff),
                text("organisation", organisation)
                        .map(id -> new RecordRef("organisation", id))
                        .or(() -> text("person", person).map(id -> new RecordRef("person", id))),
                text("updatedSince", updatedSince).map(value -> ListParameters.moment(value.replace(' ', '+'))),
                page());
    }
}
