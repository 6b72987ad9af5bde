package dk.bygpartnerskaber.register.api;

/**
 * One change, to be made to many records.
 *
 * @param field {@code null} when they are deleted
 * @param value to set, add or remove: a word, the code of a choice, an id; {@code null} to empty the field, and when records
 *     are deleted
 */
public record BulkChange(BulkKind kind, BulkAction action, BulkField field, String value) {

    public BulkChange {
        value = Texts.line(value);
    }

    public static BulkChange deletion(BulkKind kind) {
        return new BulkChange(kind, BulkAction.DELETE, null, null);
    }

    public boolean isDeletion() {
        return action == BulkAction.DELETE;
    }

    /** The same with the value as a list spells it. */
    public BulkChange spelled(String spelling) {
        return new BulkChange(kind, action, field, spelling);
    }
}
