package dk.bygpartnerskaber.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A change of a record, as the change log has it.
 *
 * @param id of the change itself
 * @param position where it stands among all changes: 1 and upwards, empty until it is numbered shortly after it was made;
 *     those of one record stand in the order in which they happened
 * @param at when it was made
 * @param actorId id of the user or the system actor who made it
 * @param actorName how that one was called then
 * @param module the module whose record it is
 * @param kind {@code created}, {@code updated} or {@code deleted}
 * @param fields what is different
 */
public record Change(
        String id,
        OptionalLong position,
        Instant at,
        String actorId,
        String actorName,
        String module,
        RecordRef record,
        String kind,
        List<Field> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /**
     * A changed field. Its values are plain: a text, number or truth value, a list of such, or a map of such by names;
     * choices are there as their codes. {@code null} stands for no value.
     *
     * @param before its value before
     * @param after its value after
     */
    public record Field(String field, Object before, Object after) {}
}
