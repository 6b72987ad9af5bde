package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;
import java.util.Map;

/** Codes of fixed choices, on their way in and out. */
public final class Codes {
    private Codes() {}

    public static <E extends Enum<E> & Coded> Map<String, E> of(Class<E> type) {
        return Coded.choices(type);
    }

    public static String code(Coded choice) {
        return choice == null ? null : choice.code();
    }

    public static List<String> codes(List<? extends Coded> choices) {
        return choices.stream().map(Coded::code).toList();
    }

    /** The choice that a field's code means; {@code null} for {@code null}. */
    public static <E extends Enum<E> & Coded> E parse(String field, Class<E> type, String code) {
        if (code == null) {
            return null;
        }
        return Coded.parse(type, code)
                .orElseThrow(() -> ProblemException.invalid(
                        FieldProblem.of(field, "unknown-value", code, String.join(", ", of(type).keySet()))));
    }
}
