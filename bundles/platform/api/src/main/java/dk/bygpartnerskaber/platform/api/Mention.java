package dk.bygpartnerskaber.platform.api;

/**
 * A place where a text stands in what people have typed.
 *
 * @param module whose record it is
 * @param field of the record, as {@link PersonalTexts} names it
 * @param excerpt the text with a few words around it
 */
public record Mention(String module, RecordRef record, String field, String excerpt) {}
