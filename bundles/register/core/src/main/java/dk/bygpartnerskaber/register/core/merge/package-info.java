/** Two records that become one, and two again. */
package dk.bygpartnerskaber.register.core.merge;
