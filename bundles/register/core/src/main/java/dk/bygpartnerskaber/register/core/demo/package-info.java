/** Example data. */
package dk.bygpartnerskaber.register.core.demo;
