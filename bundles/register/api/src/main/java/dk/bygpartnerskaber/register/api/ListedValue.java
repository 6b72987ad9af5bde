package dk.bygpartnerskaber.register.api;

/**
 * A value of a list.
 *
 * @param version grows with each change of the value itself; what {@link ValueListService} compares
 * @param retired whether forms offer it no more; records keep it
 * @param uses how many records have it
 */
public record ListedValue(String id, long version, ValueList list, String name, boolean retired, long uses) {}
