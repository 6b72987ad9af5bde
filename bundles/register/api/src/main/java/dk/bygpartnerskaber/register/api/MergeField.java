package dk.bygpartnerskaber.register.api;

import java.util.Set;

/**
 * A field in which two records differ. Values are plain, as {@link dk.bygpartnerskaber.platform.api.Change.Field} has them;
 * {@code null} for none.
 *
 * @param name as in the record's details
 * @param into its value in the record that stays
 * @param from its value in the record that goes
 * @param possible the choices there are
 * @param choice the one that was made, or else the suggested one
 * @param result the value that it leads to
 */
public record MergeField(
        String name, Object into, Object from, Set<MergeChoice> possible, MergeChoice choice, Object result) {

    public MergeField {
        possible = Set.copyOf(possible);
    }
}
