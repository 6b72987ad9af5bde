package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one log of who changed what. Every change of a record writes one row, in the transaction of the change itself.
 */
@ProviderType
public interface ChangeLog {
    /** Field of a record that another one has become part of, or has been separated from: the id of that one. */
    String MERGED_FROM = "mergedFrom";

    /** Field of a record that has become part of another one, or has been separated from it: the id of that one. */
    String MERGED_INTO = "mergedInto";

    /** The kind of a change. */
    enum Kind {
        CREATED,
        UPDATED,
        DELETED
    }

    /**
     * A changed field, its values in the plain form that {@link Change.Field} describes.
     *
     * @param before its value before, {@code null} when there was none
     * @param after its value after, {@code null} when there is none
     */
    record FieldChange(String field, Object before, Object after) {

        /**
         * The fields in which two records of one type differ. {@code null} for a record that was not there, or is no
         * more; empty collections count as no value.
         */
        public static List<FieldChange> between(Record before, Record after) {
            Record either = before == null ? after : before;
            return PlainValues.components(either.getClass()).stream()
                    .map(c -> new FieldChange(c.getName(), PlainValues.of(c, before), PlainValues.of(c, after)))
                    .filter(change -> !Objects.equals(change.before, change.after))
                    .toList();
        }
    }

    /** Writes a row, in the running transaction or else in one of its own. */
    void record(Actor actor, String module, RecordRef record, Kind kind, List<FieldChange> changes);

    /**
     * Writes a row of one kind for each of many records of a type.
     *
     * @param changes by the records' ids
     */
    void recordAll(Actor actor, String module, String type, Kind kind, Map<String, List<FieldChange>> changes);

    /**
     * Keeps what has changed in a record so far for those who have {@code READ_CONFIDENTIAL}; the others read that it has
     * changed. Later rows are as open as ever.
     */
    void conceal(RecordRef record);

    /** The ids of the last changes that a module has written of records of a type, by the ids of the records. */
    Map<String, String> latest(String module, String type, Collection<String> records);
}
