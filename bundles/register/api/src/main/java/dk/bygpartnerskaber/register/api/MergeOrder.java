package dk.bygpartnerskaber.register.api;

import java.util.Map;

/**
 * Which two records are to become one, and how.
 *
 * @param type {@code organisation} or {@code person}; {@code null} or blank is refused, as for the next two
 * @param from id of the record that goes
 * @param into id of the record that stays
 * @param choices by the names of fields; for those left out holds what the preview suggests
 */
public record MergeOrder(String type, String from, String into, Map<String, MergeChoice> choices) {

    public MergeOrder {
        choices = Map.copyOf(choices);
    }
}
