package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonSort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import javax.ws.rs.QueryParam;

/** What a list of people can be narrowed down to. */
public class PersonFilter extends ListParameters {
    private static final Map<String, PersonGroup> GROUPS = Codes.of(PersonGroup.class);
    private static final Map<String, PersonSort> SORTS = Codes.of(PersonSort.class);

    @QueryParam("group")
    @Parameter(
            description = "What they are as of today, told by their roles",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"contact", "staff", "former"}))
    private String group;

    @QueryParam("organisation")
    @Parameter(description = "Id of an organisation where they have or had a role")
    private String organisation;

    @QueryParam("staff")
    @Parameter(description = "Whether they have an open role at an own library", schema = @Schema(type = "boolean"))
    private String staff;

    @QueryParam("user")
    @Parameter(description = "Id of the local user that the person is")
    private String user;

    @QueryParam("sort")
    @Parameter(
            description = "A minus before it turns the order round",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "name",
                            allowableValues = {"name", "-name", "changed", "-changed"}))
    private String sort;

    PersonQuery query() {
        SortOrder<PersonSort> order = sort(sort, SORTS).orElse(new SortOrder<>(PersonSort.NAME, false));
        return new PersonQuery(
                text(),
                choice("group", group, GROUPS),
                text("organisation", organisation),
                text("user", user),
                flag("staff", staff),
                updatedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
