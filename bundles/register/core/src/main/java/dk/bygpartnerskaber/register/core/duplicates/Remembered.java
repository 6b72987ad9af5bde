package dk.bygpartnerskaber.register.core.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a search for many has read of the register so far, so that nothing is read for each of those who share a frequent
 * name. Not thread-safe.
 *
 * @param <N> what names are taken apart to
 */
class Remembered<N> {
    private static final int MOST_NAMES = 100_000;
    private static final int MOST_MATCHES = 400_000;

    private final Matches matches = new Matches();
    private final Map<String, N> names = new HashMap<>();

    final Matches matches() {
        return matches;
    }

    /** By the ids of records. */
    final Map<String, N> names() {
        return names;
    }

    /** Those of all records in the sets whose names are not known. */
    final List<String> unnamed(Stream<Set<String>> sets) {
        return sets.flatMap(Set::stream)
                .distinct()
                .filter(id -> !names.containsKey(id))
                .toList();
    }

    /** Forgets all when it has become much. */
    final void makeRoom() {
        if (names.size() > MOST_NAMES || matches.size() > MOST_MATCHES) {
            clear();
        }
    }

    void clear() {
        matches.clear();
        names.clear();
    }
}
