package dk.bygpartnerskaber.platform.services.resources;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.QueryParam;

/** Which changes are wanted. Read as text, so that a wrong value is answered as a problem of that parameter. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY) // else the OpenAPI document misses the fields
public class ChangesFilter {
    @QueryParam("after")
    @Parameter(
            description = "Only changes after this position; that of the last one read, to go on from there",
            schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
    private String after;

    @QueryParam("limit")
    @Parameter(
            description = "The most changes to return",
            schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
    private String limit;

    long after() {
        long position = number("after", after, 0);
        if (position < 0) {
            throw ProblemException.invalid(
                    FieldProblem.of("after", "out-of-range", "0", String.valueOf(Long.MAX_VALUE)));
        }
        return position;
    }

    int limit() {
        return (int) Math.min(number("limit", limit, PageRequest.DEFAULT_LIMIT), Integer.MAX_VALUE);
    }

    private static long number(String parameter, String value, long otherwise) {
        try {
            return value == null || value.isBlank() ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException notOne) {
            throw ProblemException.invalid(FieldProblem.of(parameter, "wrong-type", "number"));
        }
    }
}
