/** Which records may be the same organisation or person: rules without a database. */
package dk.bygpartnerskaber.register.core.duplicates;
