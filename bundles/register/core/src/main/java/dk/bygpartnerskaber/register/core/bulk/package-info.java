/** One change to many records: previewed, confirmed, carried out by a job. */
package dk.bygpartnerskaber.register.core.bulk;
