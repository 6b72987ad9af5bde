package dk.bygpartnerskaber.register.api;

/**
 * A rule of how long people are kept.
 *
 * @param version grows with each change; what {@link RetentionService#configure} compares
 * @param months after how many months they go, 1 to 240
 * @param nightly whether it is carried out each night; otherwise only when somebody says so
 */
public record RetentionRule(RetentionKind kind, long version, int months, boolean nightly) {}
