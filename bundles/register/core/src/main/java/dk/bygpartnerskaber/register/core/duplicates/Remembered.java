package dk.bygpartnerskaber.register.core.duplicates;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Set<Set<String>> named = Collections.newSetFromMap(new IdentityHashMap<>());

    Matches matches() {
        return matches;
    }

    /** By the ids of records. */
    Map<String, N> names() {
        return names;
    }

    /** Those of all records in the sets whose names are not known; each set is asked for once. */
    List<String> unnamed(Collection<Set<String>> sets) {
        return sets.stream()
                .filter(named::add)
                .flatMap(Set::stream)
                .filter(id -> !names.containsKey(id))
                .distinct()
                .toList();
    }

    /** Forgets all when it has become much. */
    void makeRoom() {
        if (names.size() > MOST_NAMES || matches.size() > MOST_MATCHES) {
            matches.clear();
            names.clear();
            named.clear();
        }
    }
}
