package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.QueryParam;

/** What a list of follow-ups can be narrowed down to. */
public class FollowUpFilter extends PageParameters {
    private static final Map<String, FollowUpState> STATES = Codes.of(FollowUpState.class);

    @QueryParam("owner")
    @Parameter(description = "Id of the person who does them")
    private String owner;

    @QueryParam("organisation")
    @Parameter(description = "Id of the organisation that they are about")
    private String organisation;

    @QueryParam("person")
    @Parameter(description = "Id of the person that they are about")
    private String person;

    @QueryParam("partnership")
    @Parameter(description = "Id of the partnership that they are about")
    private String partnership;

    @QueryParam("state")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"open", "done", "dropped"}))
    private String state;

    @QueryParam("dueBy")
    @Parameter(description = "Due on this day or earlier", schema = @Schema(type = "string", format = "date"))
    private String dueBy;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what was changed at this moment or later",
            schema = @Schema(type = "string", format = "date-time"))
    private String updatedSince;

    FollowUpQuery query() {
        Optional<RecordRef> about = Stream.of(
                        ref("organisation", organisation), ref("person", person), ref("partnership", partnership))
                .flatMap(Optional::stream)
                .findFirst();
        return new FollowUpQuery(
                text("owner", owner),
                about,
                choice("state", state, STATES),
                day("dueBy", dueBy),
                text("updatedSince", updatedSince).map(value -> ListParameters.moment(value.replace(' ', '+'))),
                page());
    }

    private static Optional<RecordRef> ref(String type, String id) {
        return text(type, id).map(given -> new RecordRef(type, given));
    }

    private static Optional<LocalDate> day(String parameter, String value) {
        try {
            return text(parameter, value).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of(parameter, "malformed", "2026-01-31"));
        }
    }
}
