package dk.bygpartnerskaber.register.api;

/**
 * A decision on a new record that may be in the register already.
 *
 * @param item the record, as {@link ImportRun.Suspected#item()} names it
 * @param choice required
 * @param record with {@link ImportChoice#SAME} the id of one of its candidates, the likeliest when {@code null}
 */
public record ImportDecision(String item, ImportChoice choice, String record) {}
