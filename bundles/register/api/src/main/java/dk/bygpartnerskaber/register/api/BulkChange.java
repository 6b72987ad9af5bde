package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Texts;
import java.util.stream.Collectors;

/**
 * One change, to be made to many records.
 *
 * @param field {@code null} when they are deleted
 * @param value to set, add, remove or replace: a word, the code of a choice, an id; {@code null} to empty the field, and when
 *     records are deleted
 * @param replacement what comes in the place of the value where that is replaced; else {@code null}
 */
public record BulkChange(BulkKind kind, BulkAction action, BulkField field, String value, String replacement) {

    public BulkChange {
        value = Texts.line(value);
        replacement = Texts.line(replacement);
    }

    public BulkChange(BulkKind kind, BulkAction action, BulkField field, String value) {
        this(kind, action, field, value, null);
    }

    /**
     * A change as programs ask for it.
     *
     * @param field its name in the record; {@code null} for a deletion, as are the next two
     * @throws ProblemException {@code invalid} when the field is missing or the kind has none of that name, or when a
     *     deletion says more than it can mean
     */
    public static BulkChange of(BulkKind kind, BulkAction action, String field, String value, String replacement) {
        if (action != BulkAction.DELETE) {
            return new BulkChange(kind, action, known(kind, field), value, replacement);
        }
        if (field != null || value != null || replacement != null) {
            String surplus = field != null ? "field" : value != null ? "value" : "replacement";
            throw ProblemException.invalid(FieldProblem.of(surplus, "bulk-action"));
        }
        return deletion(kind);
    }

    private static BulkField known(BulkKind kind, String field) {
        if (field == null) {
            throw ProblemException.invalid(FieldProblem.of("field", "required"));
        }
        return BulkField.find(kind, field)
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(
                        "field",
                        "unknown-value",
                        field,
                        BulkField.of(kind).stream().map(BulkField::component).collect(Collectors.joining(", ")))));
    }

    public static BulkChange deletion(BulkKind kind) {
        return new BulkChange(kind, BulkAction.DELETE, null, null);
    }

    public boolean isDeletion() {
        return action == BulkAction.DELETE;
    }

    public boolean isReplacement() {
        return action == BulkAction.REPLACE;
    }

    /** The same with the value as a list spells it. */
    public BulkChange spelled(String spelling) {
        return new BulkChange(kind, action, field, spelling, replacement);
    }
}
