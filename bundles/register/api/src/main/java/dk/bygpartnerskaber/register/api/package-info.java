/**
 * The register: organisations, people, teams and partnerships, the "who" that every module builds on.
 *
 * <p>All services take the {@link dk.bygpartnerskaber.platform.api.Actor} first and refuse what it may not do. Ids are
 * UUIDv7 texts. Values are immutable and thread-safe; services are thread-safe. Fields documented as optional are
 * {@code null} when absent; lists never are.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package dk.bygpartnerskaber.register.api;
