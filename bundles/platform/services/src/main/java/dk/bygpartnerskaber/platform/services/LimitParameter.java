package dk.bygpartnerskaber.platform.services;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.QueryParam;

/** How much of a list is wanted; taken by itself, as a {@code @BeanParam}, by a list that has its first items only. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY) // else the OpenAPI document misses the field
public class LimitParameter {
    @QueryParam("limit")
    @Parameter(
            description = "The most items to return",
            schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "500", defaultValue = "50"))
    private String limit;

    /** @throws ProblemException {@code invalid}, naming the parameter */
    public int limit() {
        if (limit == null || limit.isBlank()) {
            return PageRequest.DEFAULT_LIMIT;
        }
        try {
            return PageRequest.first(Integer.parseInt(limit)).limit();
        } catch (NumberFormatException notOne) {
            throw ProblemException.invalid(FieldProblem.of("limit", "wrong-type", "number"));
        }
    }
}
