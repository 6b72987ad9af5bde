package dk.bygpartnerskaber.network.api;

import java.time.Instant;

/**
 * That a colleague knows somebody, as somebody has said.
 *
 * @param version grows with each change; what {@link AcquaintanceService#update} compares
 * @param demo whether it is an example record
 */
public record Acquaintance(
        String id, long version, AcquaintanceDetails details, boolean demo, Instant created, Instant changed) {}
