package dk.bygpartnerskaber.platform.web;

/**
 * A choice of a select, a list of suggestions or a group of checkboxes.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Option(String value, String label) {}
