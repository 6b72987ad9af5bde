package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;

/** Lists in input: {@code null} is an empty one, {@code null} inside one is refused. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> of(String field, List<T> list) {
        if (list == null) {
            return List.of();
        }
        int hole = list.indexOf(null);
        if (hole >= 0) {
            throw ProblemException.invalid(FieldProblem.of(field + "/" + hole, "required"));
        }
        return list;
    }
}
