/**
 * How modules keep their records: transactions, schema migration, the one change log, ids, sort keys and cursors.
 *
 * <p>Everything here is thread-safe.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.platform.persistence;
