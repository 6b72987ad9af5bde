package dk.bygpartnerskaber.register.api;

import java.time.Instant;

/**
 * What a rule has done once: how many, never who.
 *
 * @param at when it began
 * @param months those of the rule then
 * @param nightly whether it ran by itself
 * @param erased how many people were erased
 * @param kept how many it was carried out for who were not, since something had to be kept; those to whom it did not apply any more
 *     when their turn came are in neither number
 */
public record RetentionRun(Instant at, RetentionKind kind, int months, boolean nightly, long erased, long kept) {}
