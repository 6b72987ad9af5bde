package dk.bygpartnerskaber.register.api;

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
