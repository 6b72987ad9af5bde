package dk.bygpartnerskaber.register.core.duplicates;

import java.util.HashMap;
import java.util.Map;

/** Remembers the people whose names share a word as well. Not thread-safe. */
final class RememberedPeople extends Remembered<PersonName> {
    private final Map<MatchKey, Namesakes> namesakes = new HashMap<>();

    /** Whether the people who have a key are known by their names. */
    boolean knows(MatchKey key) {
        return namesakes.containsKey(key);
    }

    /** The people who have a key; their names have been read. */
    Namesakes namesakes(MatchKey key) {
        return namesakes.computeIfAbsent(key, asked -> new Namesakes(matches().with(asked), names()));
    }

    @Override
    void clear() {
        super.clear();
        namesakes.clear();
    }
}
