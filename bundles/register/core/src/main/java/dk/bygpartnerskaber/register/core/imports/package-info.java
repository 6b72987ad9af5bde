/** Files on their way into the register: read, mapped, tried out, written. */
package dk.bygpartnerskaber.register.core.imports;
