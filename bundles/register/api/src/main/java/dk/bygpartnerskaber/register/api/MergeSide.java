package dk.bygpartnerskaber.register.api;

import java.util.Map;

/**
 * One of two records that are to become one.
 *
 * @param version the one that was read, which {@link MergeService#merge} compares
 * @param uses how many records of the register have it as a part, by their type ({@code partnership}, {@code person},
 *     {@code team}), and how many things each other installed module keeps about it, by the module's name
 */
public record MergeSide(String id, String name, long version, Map<String, Long> uses) {

    public MergeSide {
        uses = Map.copyOf(uses);
    }
}
