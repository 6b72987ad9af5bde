/** <i>Har du tjek på…</i> and the self-test, with the answers that data gives. */
package dk.bygpartnerskaber.register.core.checklist;
