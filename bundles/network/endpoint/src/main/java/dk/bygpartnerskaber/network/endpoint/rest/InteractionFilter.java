package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** What the contact log can be narrowed down to. */
public class InteractionFilter extends ListParameters {
    private static final Map<String, InteractionKind> KINDS = Codes.of(InteractionKind.class);

    @QueryParam("organisation")
    @Parameter(description = "Id of an organisation that took part, or one of whose people did")
    private String organisation;

    @QueryParam("person")
    @Parameter(description = "Id of a person who took part on the other side")
    private String person;

    @QueryParam("by")
    @Parameter(description = "Id of a person on the staff who took part")
    private String by;

    @QueryParam("partnership")
    @Parameter(description = "Id of the partnership that they were about")
    private String partnership;

    @QueryParam("kind")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "meeting",
                                "call",
                                "email",
                                "online-meeting",
                                "visit",
                                "event",
                                "letter",
                                "other"
                            }))
    private String kind;

    @QueryParam("from")
    @Parameter(
            description = "Only those at this moment or later",
            schema = @Schema(type = "string", format = "date-time"))
    private String from;

    @QueryParam("until")
    @Parameter(description = "Only those before this moment", schema = @Schema(type = "string", format = "date-time"))
    private String until;

    InteractionQuery query() {
        return new InteractionQuery(
                text(),
                text("organisation", organisation)
                        .map(id -> new RecordRef("organisation", id))
                        .or(() -> text("person", person).map(id -> new RecordRef("person", id))),
                text("by", by),
                text("partnership", partnership),
                choice("kind", kind, KINDS),
                moment("from", from),
                moment("until", until),
                updatedSince(),
                page());
    }

    private static Optional<Instant> moment(String parameter, String value) {
        try {
            // an offset's plus sign that nobody escaped arrives as a blank
            return text(parameter, value)
                    .map(text -> OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of(parameter, "malformed", "2026-01-31T12:00:00Z"));
        }
    }
}
