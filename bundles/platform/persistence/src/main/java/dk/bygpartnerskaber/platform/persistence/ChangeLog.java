package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one log of who changed what. Every change of a record writes one row, in the transaction of the change itself.
 */
@ProviderType
public interface ChangeLog {

    /** The kind of a change. */
    enum Kind {
        CREATED,
        UPDATED,
        DELETED
    }

    /**
     * A changed field.
     *
     * @param before its value before as text, {@code null} when there was none
     * @param after its value after as text, {@code null} when there is none
     */
    record FieldChange(String field, String before, String after) {

        /** The change of a field between two values; empty when they are equal. Empty collections count as none. */
        public static Optional<FieldChange> between(String field, Object before, Object after) {
            return Objects.equals(before, after)
                    ? Optional.empty()
                    : Optional.of(new FieldChange(field, text(before), text(after)));
        }

        private static String text(Object value) {
            if (value == null || value instanceof Collection<?> all && all.isEmpty()) {
                return null;
            }
            return value instanceof Collection<?> all
                    ? String.join("\n", all.stream().map(String::valueOf).toList())
                    : String.valueOf(value);
        }
    }

    /** Writes a row, in the running transaction or else in one of its own. */
    void record(Actor actor, String module, RecordRef record, Kind kind, List<FieldChange> changes);
}
