package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which enquiries are wanted: those that wait, the one that is due first at the top, then those that have been answered, the
 * latest created first. Conditions that are given must all hold.
 *
 * @param owner id of the person who sees to them
 * @param from the organisation or person that they came from
 * @param dueBy something is to be said on this day or earlier
 * @param changedSince changed at this moment or later
 */
public record EnquiryQuery(
        Optional<String> owner,
        Optional<RecordRef> from,
        Optional<EnquiryState> state,
        Optional<LocalDate> dueBy,
        Optional<Instant> changedSince,
        PageRequest page) {

    public static EnquiryQuery all(PageRequest page) {
        return new EnquiryQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    /** The same, of those only that a person sees to. */
    public EnquiryQuery by(String person) {
        return new EnquiryQuery(Optional.of(person), from, state, dueBy, changedSince, page);
    }

    /** The same, of those only that came from one. */
    public EnquiryQuery from(RecordRef record) {
        return new EnquiryQuery(owner, Optional.of(record), state, dueBy, changedSince, page);
    }

    /** The same, of those only to which this has been said. */
    public EnquiryQuery in(EnquiryState wanted) {
        return new EnquiryQuery(owner, from, Optional.of(wanted), dueBy, changedSince, page);
    }

    /** The same, of those only to which something is to be said on a day or earlier. */
    public EnquiryQuery dueBy(LocalDate day) {
        return new EnquiryQuery(owner, from, state, Optional.of(day), changedSince, page);
    }
}
