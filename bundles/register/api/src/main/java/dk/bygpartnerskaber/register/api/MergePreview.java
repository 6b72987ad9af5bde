package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * What merging two records would do.
 *
 * @param type {@code organisation} or {@code person}
 * @param from the record that would go
 * @param into the record that would stay
 * @param fields those in which the two differ
 * @param obstacles codes of the problems that forbid it: {@code merge-library}, {@code merge-users}, {@code merge-example},
 *     {@code archive-hold}, {@code archive-hold-mention}
 */
public record MergePreview(
        String type, MergeSide from, MergeSide into, List<MergeField> fields, List<String> obstacles) {

    public MergePreview {
        fields = List.copyOf(fields);
        obstacles = List.copyOf(obstacles);
    }
}
