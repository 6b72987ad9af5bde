package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivitySort;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** What a list of activities can be narrowed down to. */
public class ActivityFilter extends ListParameters {
    private static final Map<String, ActivitySort> SORTS = Codes.of(ActivitySort.class);

    @QueryParam("partnership")
    @Parameter(description = "Id of the partnership")
    private String partnership;

    @QueryParam("from")
    @Parameter(
            description = "Only what may last until this day or longer",
            schema = @Schema(type = "string", format = "date"))
    private String from;

    @QueryParam("to")
    @Parameter(
            description = "Only what may begin on this day or earlier",
            schema = @Schema(type = "string", format = "date"))
    private String to;

    @QueryParam("awaitingGain")
    @Parameter(
            description = "true: only those that are over and do not say yet what they gave",
            schema = @Schema(type = "boolean"))
    private String awaitingGain;

    @QueryParam("sort")
    @Parameter(
            description = "A minus before it turns the order round",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "-start",
                            allowableValues = {"start", "-start", "title", "-title", "changed", "-changed"}))
    private String sort;

    ActivityQuery query() {
        SortOrder<ActivitySort> order = sort(sort, SORTS).orElse(new SortOrder<>(ActivitySort.START, true));
        return new ActivityQuery(
                text(),
                text("partnership", partnership),
                day("from", from),
                day("to", to),
                flag("awaitingGain", awaitingGain).orElse(false),
                updatedSince(),
                order.by(),
                order.descending(),
                page());
    }

    private static Optional<LocalDate> day(String parameter, String value) {
        try {
            return text(parameter, value).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of(parameter, "malformed", "2026-01-31"));
        }
    }
}
