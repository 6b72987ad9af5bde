package dk.bygpartnerskaber.platform.api;

import java.util.List;

/**
 * What is wrong with one field of the caller's input.
 *
 * @param field path of the field in the input, parts joined by {@code /}, without a leading one: {@code name},
 *     {@code addresses/0/postalCode}
 * @param code stable code; its text is the message {@code problem.field.<code>}
 * @param args values for the placeholders of that text
 */
public record FieldProblem(String field, String code, List<String> args) {

    public FieldProblem {
        args = List.copyOf(args);
    }

    public static FieldProblem of(String field, String code, String... args) {
        return new FieldProblem(field, code, List.of(args));
    }
}
