package dk.bygpartnerskaber.platform.services;

/**
 * What a list is sorted by.
 *
 * @param by the chosen field
 * @param descending whether {@code sort} began with a minus
 */
public record SortOrder<T>(T by, boolean descending) {}
