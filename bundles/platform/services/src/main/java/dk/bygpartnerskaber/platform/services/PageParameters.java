package dk.bygpartnerskaber.platform.services;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/**
 * The query parameters of every list that comes in pages. A resource extends this by its own filters and takes it as a
 * {@code @BeanParam}. All are read as text, so that a wrong value is answered as a problem of that parameter. One
 * instance belongs to one request.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY) // else the OpenAPI document misses the fields
public class PageParameters extends LimitParameter {
    @QueryParam("cursor")
    @Parameter(description = "Continues a list; comes from the Link header of the page before")
    private String cursor;

    @QueryParam("total")
    @Parameter(
            description = "Whether to count all items as well",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    private String total;

    /** @throws ProblemException {@code invalid}, as all of these do, naming the parameter */
    public PageRequest page() {
        return new PageRequest(
                limit(), text("cursor", cursor), flag("total", total).orElse(false));
    }

    /** A filter by any text; blank is no filter. */
    public static Optional<String> text(String parameter, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.invalid(FieldProblem.of(parameter, "control-character"));
        }
        return Optional.of(value);
    }

    /** A filter that is {@code true} or {@code false}. */
    protected static Optional<Boolean> flag(String parameter, String value) {
        return choice(parameter, value, Map.of("true", true, "false", false));
    }

    /** A filter by one of some codes. */
    protected static <T> Optional<T> choice(String parameter, String value, Map<String, T> choices) {
        Optional<String> code = text(parameter, value);
        code.filter(c -> !choices.containsKey(c)).ifPresent(c -> {
            throw unknown(parameter, c, choices.keySet().stream().sorted().toList());
        });
        return code.map(choices::get);
    }

    /** The order that {@code sort} asks for: a code, with a minus before it for descending order. */
    public static <T> Optional<SortOrder<T>> sort(String value, Map<String, T> choices) {
        return text("sort", value).map(order -> {
            boolean descending = order.startsWith("-");
            return choice("sort", descending ? order.substring(1) : order, choices)
                    .map(by -> new SortOrder<>(by, descending))
                    .orElseThrow(() -> unknown("sort", order, List.copyOf(choices.keySet())));
        });
    }

    private static ProblemException unknown(String parameter, String value, List<String> choices) {
        return ProblemException.invalid(FieldProblem.of(parameter, "unknown-value", value, String.join(", ", choices)));
    }
}
