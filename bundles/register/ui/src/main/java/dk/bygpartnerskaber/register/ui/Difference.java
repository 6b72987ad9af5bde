package dk.bygpartnerskaber.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field that two people have given different values.
 *
 * @param typed what the reader typed
 * @param current what the record says by now
 */
public record Difference(String label, String typed, String current) {

    /** The fields that differ between two versions, both given as texts under their labels. */
    static List<Difference> between(Map<String, String> typed, Map<String, String> current) {
        List<Difference> differences = new ArrayList<>();
        typed.forEach((label, text) -> {
            if (!text.equals(current.get(label))) {
                differences.add(new Difference(label, text, current.get(label)));
            }
        });
        return differences;
    }
}
