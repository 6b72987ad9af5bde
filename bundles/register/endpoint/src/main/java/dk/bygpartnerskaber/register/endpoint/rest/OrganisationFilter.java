package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Sector;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import javax.ws.rs.QueryParam;

/** What a list of organisations can be narrowed down to. */
public class OrganisationFilter extends ListParameters {
    private static final Map<String, Sector> SECTORS = Codes.of(Sector.class);
    private static final Map<String, OrganisationSort> SORTS = Codes.of(OrganisationSort.class);

    @QueryParam("sector")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"public", "private", "civil"}))
    private String sector;

    @QueryParam("type")
    @Parameter(description = "The exact type")
    private String type;

    @QueryParam("keyword")
    @Parameter(description = "The exact keyword")
    private String keyword;

    @QueryParam("ownLibrary")
    @Parameter(schema = @Schema(type = "boolean"))
    private String ownLibrary;

    @QueryParam("externalSystem")
    @Parameter(description = "Name of a system that calls them something")
    private String externalSystem;

    @QueryParam("externalId")
    @Parameter(description = "The id they have in that system")
    private String externalId;

    @QueryParam("sort")
    @Parameter(
            description = "A minus before it turns the order round",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "name",
                            allowableValues = {"name", "-name", "type", "-type", "changed", "-changed"}))
    private String sort;

    OrganisationQuery query() {
        SortOrder<OrganisationSort> order = sort(sort, SORTS).orElse(new SortOrder<>(OrganisationSort.NAME, false));
        return new OrganisationQuery(
                text(),
                choice("sector", sector, SECTORS),
                text("type", type),
                text("keyword", keyword),
                flag("ownLibrary", ownLibrary),
                text("externalSystem", externalSystem),
                text("externalId", externalId),
                updatedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
