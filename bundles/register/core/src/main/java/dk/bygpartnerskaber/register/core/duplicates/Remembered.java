package dk.bygpartnerskaber.register.core.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search for many has read of the register so far, so that nothing is read for each of those who share a frequent
 * name. Not thread-safe.
 *
 * @param <N> what names are taken apart to
 */
final class Remembered<N> {
    private static final int MOST_NAMES = 100_000;
    private static final int MOST_MATCHES = 400_000;

    private final Matches matches = new Matches();
    private final Map<String, N> names = new HashMap<>();
    private final Map<MatchKey, Map<N, List<String>>> byName = new HashMap<>();

    Matches matches() {
        return matches;
    }

    /** By the ids of records. */
    Map<String, N> names() {
        return names;
    }

    /** Those of all records in the sets whose names are not known. */
    List<String> unnamed(Stream<Set<String>> sets) {
        return sets.flatMap(Set::stream)
                .distinct()
                .filter(id -> !names.containsKey(id))
                .toList();
    }

    /** Whether the records that have a key are known by their names. */
    boolean isByName(MatchKey key) {
        return byName.containsKey(key);
    }

    /** The records that have a key, those with the same name together. Their names have been read. */
    Map<N, List<String>> byName(MatchKey key) {
        return byName.computeIfAbsent(key, asked -> matches.with(asked).stream()
                .filter(names::containsKey)
                .collect(Collectors.groupingBy(names::get)));
    }

    /** Forgets all when it has become much. */
    void makeRoom() {
        if (names.size() > MOST_NAMES || matches.size() > MOST_MATCHES) {
            matches.clear();
            names.clear();
            byName.clear();
        }
    }
}
