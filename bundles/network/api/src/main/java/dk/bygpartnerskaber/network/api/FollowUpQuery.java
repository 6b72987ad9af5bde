package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which follow-ups are wanted, the latest created first. Conditions that are given must all hold.
 *
 * @param owner id of the person who does them
 * @param about the organisation, person or partnership that they are about
 * @param dueBy due on this day or earlier
 * @param changedSince changed at this moment or later
 */
public record FollowUpQuery(
        Optional<String> owner,
        Optional<RecordRef> about,
        Optional<FollowUpState> state,
        Optional<LocalDate> dueBy,
        Optional<Instant> changedSince,
        PageRequest page) {

    public static FollowUpQuery all(PageRequest page) {
        return new FollowUpQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    /** The same, of those only that a person does. */
    public FollowUpQuery by(String person) {
        return new FollowUpQuery(Optional.of(person), about, state, dueBy, changedSince, page);
    }

    /** The same, of those only that are about a record. */
    public FollowUpQuery about(RecordRef record) {
        return new FollowUpQuery(owner, Optional.of(record), state, dueBy, changedSince, page);
    }

    /** The same, of open ones only. */
    public FollowUpQuery open() {
        return new FollowUpQuery(owner, about, Optional.of(FollowUpState.OPEN), dueBy, changedSince, page);
    }
}
