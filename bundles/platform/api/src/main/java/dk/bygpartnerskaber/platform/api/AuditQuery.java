package dk.bygpartnerskaber.platform.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Which changes an audit asks for; what is empty filters nothing.
 *
 * @param from made at this moment or later
 * @param until made before this moment
 * @param actor part of the name of who made them, in any upper and lower case
 * @param recordType for example {@code organisation}
 * @param recordId id of one record
 * @param kind {@code created}, {@code updated} or {@code deleted}
 */
public record AuditQuery(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<String> recordType,
        Optional<String> recordId,
        Optional<String> kind,
        PageRequest page) {

    /** The same, on another page. */
    public AuditQuery on(PageRequest other) {
        return new AuditQuery(from, until, actor, recordType, recordId, kind, other);
    }
}
