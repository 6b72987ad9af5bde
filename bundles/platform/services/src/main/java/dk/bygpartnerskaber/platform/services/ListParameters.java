package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** The query parameters of every list of records: those of pages, a text and the time of the last change. */
public class ListParameters extends PageParameters {
    @QueryParam("q")
    @Parameter(description = "Part of a text, upper and lower case alike")
    private String q;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what was changed at this moment or later",
            schema = @Schema(type = "string", format = "date-time"))
    private String updatedSince;

    public Optional<String> text() {
        return text("q", q);
    }

    public Optional<Instant> updatedSince() {
        // an offset's plus sign that nobody escaped arrives as a blank
        return text("updatedSince", updatedSince).map(value -> moment(value.replace(' ', '+')));
    }

    /**
     * The moment that {@code updatedSince} names, with its offset.
     *
     * @throws ProblemException {@code invalid} when it is none, naming the parameter
     */
    public static Instant moment(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of("updatedSince", "malformed", "2026-01-31T12:00:00Z"));
        }
    }
}
