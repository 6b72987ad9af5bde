package dk.bygpartnerskaber.network.api;

/**
 * Somebody who carries something although they cannot look after it.
 *
 * @param person id of the person
 * @param things how many they carry
 * @param left whether they are on the staff no more; otherwise their user may not log in
 */
public record Carrier(String person, int things, boolean left) {}
