package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Which acquaintances are wanted, the latest created first. Conditions that are given must all hold.
 *
 * @param staff id of the person on the staff
 * @param theirs the organisation or person whom they know
 * @param changedSince changed at this moment or later
 */
public record AcquaintanceQuery(
        Optional<String> staff, Optional<RecordRef> theirs, Optional<Instant> changedSince, PageRequest page) {

    public static AcquaintanceQuery all(PageRequest page) {
        return new AcquaintanceQuery(Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    /** The same, of one on the staff only. */
    public AcquaintanceQuery by(String person) {
        return new AcquaintanceQuery(Optional.of(person), theirs, changedSince, page);
    }

    /** The same, with one only. */
    public AcquaintanceQuery with(RecordRef other) {
        return new AcquaintanceQuery(staff, Optional.of(other), changedSince, page);
    }
}
