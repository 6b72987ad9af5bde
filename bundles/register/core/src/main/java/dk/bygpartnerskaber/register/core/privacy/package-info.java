/** Personal data: found, taken out, erased, kept for a reason and no longer than needed. */
package dk.bygpartnerskaber.register.core.privacy;
