package dk.bygpartnerskaber.register.api;

/**
 * The settings of privacy.
 *
 * @param version grows with each change; what {@link KeepingService#configure} compares
 */
public record PrivacySettings(long version, PrivacyDefaults defaults) {}
