package dk.bygpartnerskaber.network.api;

import java.time.Instant;

/**
 * A contact that somebody has noted.
 *
 * @param version grows with each change; what {@link InteractionService#update} compares
 * @param notedBy id of the actor who noted it
 * @param demo whether it is an example record
 */
public record Interaction(
        String id,
        long version,
        InteractionDetails details,
        String notedBy,
        boolean demo,
        Instant created,
        Instant changed) {}
