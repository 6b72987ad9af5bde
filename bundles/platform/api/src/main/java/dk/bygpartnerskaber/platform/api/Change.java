package dk.bygpartnerskaber.platform.api;

import java.time.Instant;
import java.util.List;

/**
 * A change of a record, as the change log has it.
 *
 * @param position where it stands among all changes: 1 and upwards; those of one record stand in the order in which they
 *     happened
 * @param at when it was made
 * @param actorId id of the user or the system actor who made it
 * @param actorName how that one was called then
 * @param module the module whose record it is
 * @param kind {@code created}, {@code updated} or {@code deleted}
 * @param fields what is different
 */
public record Change(
        long position,
        Instant at,
        String actorId,
        String actorName,
        String module,
        RecordRef record,
        String kind,
        List<Field> fields) {

    /**
     * A changed field.
     *
     * @param before its value before as text, {@code null} when there was none
     * @param after its value after as text, {@code null} when there is none
     */
    public record Field(String field, String before, String after) {}
}
