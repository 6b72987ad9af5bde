/** The register's tables, and what else hears of records that go. */
package dk.bygpartnerskaber.register.core.schema;
