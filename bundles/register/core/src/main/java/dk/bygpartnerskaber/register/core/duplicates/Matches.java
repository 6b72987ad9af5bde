package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which records have which keys, of those keys that were read. Not thread-safe. */
final class Matches {
    private static final int KEYS_AT_ONCE = 500;

    private final Map<MatchKey, Set<String>> records = new HashMap<>();
    private int size;

    /** Reads those of several records' keys that were not read before. */
    void read(Connection connection, String type, Collection<Set<MatchKey>> keys) throws SQLException {
        Set<MatchKey> wanted = new HashSet<>();
        keys.forEach(wanted::addAll);
        wanted.removeIf(records::containsKey);
        wanted.forEach(key -> records.put(key, new HashSet<>()));
        List<String> texts = wanted.stream().map(MatchKey::key).distinct().toList();
        for (List<String> some : Portions.of(texts, KEYS_AT_ONCE)) {
            read(connection, type, some);
        }
    }

    private void read(Connection connection, String type, List<String> texts) throws SQLException {
        List<Object> values = new ArrayList<>(texts);
        values.add(type);
        Sql.list(
                connection,
                "SELECT kind, match_key, record_id FROM reg_match_key WHERE match_key IN ("
                        + String.join(", ", Collections.nCopies(texts.size(), "?")) + ") AND record_type = ?",
                row -> add(new MatchKey(MatchKey.Kind.valueOf(row.getString(1)), row.getString(2)), row.getString(3)),
                values.toArray());
    }

    private boolean add(MatchKey key, String id) {
        Set<String> ids = records.get(key);
        // a text may also be a key of another kind
        if (ids == null || !ids.add(id)) {
            return false;
        }
        size++;
        return true;
    }

    /** How many records are held, each as often as keys of it are. */
    int size() {
        return size;
    }

    void clear() {
        records.clear();
        size = 0;
    }

    /** The same set each time. */
    Set<String> with(MatchKey key) {
        return records.getOrDefault(key, Set.of());
    }

    /** Records that have one of the keys that are looked at. */
    Set<String> with(Set<MatchKey> keys, Predicate<MatchKey> looked) {
        Set<String> ids = new HashSet<>();
        keys.stream().filter(looked).forEach(key -> ids.addAll(with(key)));
        return ids;
    }

    /** Those of several records' keys that are of a kind, each with the records that have it. */
    Map<String, Set<String>> of(MatchKey.Kind kind, Collection<Set<MatchKey>> keys) {
        return keys.stream()
                .flatMap(Set::stream)
                .filter(key -> key.kind() == kind)
                .distinct()
                .collect(Collectors.toMap(MatchKey::key, this::with));
    }
}
