package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Which contacts are wanted, the latest first by when they were. Conditions that are given must all hold.
 *
 * @param text part of the subject or the note; upper and lower case are alike
 * @param with an organisation or a person who took part on the other side; of an organisation, also those with people who
 *     had a role there when it was noted
 * @param by id of a person on the staff who took part
 * @param partnership id of the partnership that they were about
 * @param from at this moment or later
 * @param until before this moment
 * @param changedSince noted or changed at this moment or later
 */
public record InteractionQuery(
        Optional<String> text,
        Optional<RecordRef> with,
        Optional<String> by,
        Optional<String> partnership,
        Optional<InteractionKind> kind,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Instant> changedSince,
        PageRequest page) {

    public static InteractionQuery all(PageRequest page) {
        return new InteractionQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page);
    }

    /** The same, of those only with one on the other side. */
    public InteractionQuery with(RecordRef other) {
        return new InteractionQuery(text, Optional.of(other), by, partnership, kind, from, until, changedSince, page);
    }

    /** The same, of those only that were about a partnership. */
    public InteractionQuery about(String partnershipId) {
        return new InteractionQuery(text, with, by, Optional.of(partnershipId), kind, from, until, changedSince, page);
    }

    /** The same, of those only that have a text in them. */
    public InteractionQuery saying(String part) {
        return new InteractionQuery(Optional.of(part), with, by, partnership, kind, from, until, changedSince, page);
    }
}
