package dk.bygpartnerskaber.platform.api;

/**
 * A list as somebody has narrowed, ordered and arranged it, kept under a name.
 *
 * @param version one more each time it is saved anew
 * @param list address of the list below the base path, for example {@code /organisations}
 * @param query what follows the question mark in the list's address: filters, order, columns
 * @param shared whether all who may read see it
 * @param own whether it is the caller's
 */
public record Selection(String id, long version, String list, String name, String query, boolean shared, boolean own) {
    /** What a {@link Mention} has as the type of a selection. */
    public static final String TYPE = "selection";
}
