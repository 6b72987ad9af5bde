/** Earlier values from the change log, put back. */
package dk.bygpartnerskaber.register.core.history;
