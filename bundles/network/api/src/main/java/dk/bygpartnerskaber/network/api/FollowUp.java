package dk.bygpartnerskaber.network.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody on the staff is to do.
 *
 * @param version grows with each change; what {@link FollowUpService#update} compares
 * @param closed when it was done or dropped; empty while it is open
 * @param note what was said then
 * @param demo whether it is an example record
 */
public record FollowUp(
        String id,
        long version,
        FollowUpDetails details,
        FollowUpState state,
        Optional<Instant> closed,
        Optional<String> note,
        boolean demo,
        Instant created,
        Instant changed) {}
