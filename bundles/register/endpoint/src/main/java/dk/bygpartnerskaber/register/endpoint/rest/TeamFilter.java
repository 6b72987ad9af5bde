package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamSort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import javax.ws.rs.QueryParam;

/** What a list of teams can be narrowed down to. */
public class TeamFilter extends ListParameters {
    private static final Map<String, TeamKind> KINDS = Codes.of(TeamKind.class);
    private static final Map<String, TeamSort> SORTS = Codes.of(TeamSort.class);

    @QueryParam("kind")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"department", "team"}))
    private String kind;

    @QueryParam("library")
    @Parameter(description = "Id of the own library")
    private String library;

    @QueryParam("person")
    @Parameter(description = "Id of a member")
    private String person;

    @QueryParam("sort")
    @Parameter(
            description = "A minus before it turns the order round",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "name",
                            allowableValues = {"name", "-name", "changed", "-changed"}))
    private String sort;

    TeamQuery query() {
        SortOrder<TeamSort> order = sort(sort, SORTS).orElse(new SortOrder<>(TeamSort.NAME, false));
        return new TeamQuery(
                text(),
                choice("kind", kind, KINDS),
                text("library", library),
                text("person", person),
                updatedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
