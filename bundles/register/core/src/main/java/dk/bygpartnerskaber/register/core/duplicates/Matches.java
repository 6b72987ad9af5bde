package dk.bygpartnerskaber.register.core.duplicates;

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

/** Which records have which of some keys. */
final class Matches {
    private static final int KEYS_AT_ONCE = 500;

    private final Map<MatchKey, Set<String>> records = new HashMap<>();

    private Matches() {}

    /** Reads those of several records' keys. */
    static Matches read(Connection connection, String type, Collection<Set<MatchKey>> keys) throws SQLException {
        Matches found = new Matches();
        Set<MatchKey> wanted = new HashSet<>();
        keys.forEach(wanted::addAll);
        List<String> texts = wanted.stream().map(MatchKey::key).distinct().toList();
        for (int from = 0; from < texts.size(); from += KEYS_AT_ONCE) {
            found.read(connection, type, texts.subList(from, Math.min(from + KEYS_AT_ONCE, texts.size())));
        }
        found.records.keySet().retainAll(wanted);
        return found;
    }

    private void read(Connection connection, String type, List<String> texts) throws SQLException {
        List<Object> values = new ArrayList<>(texts);
        values.add(type);
        Sql.list(
                connection,
                "SELECT kind, match_key, record_id FROM reg_match_key WHERE match_key IN ("
                        + String.join(", ", Collections.nCopies(texts.size(), "?")) + ") AND record_type = ?",
                row -> records.computeIfAbsent(
                                new MatchKey(MatchKey.Kind.valueOf(row.getString(1)), row.getString(2)),
                                key -> new HashSet<>())
                        .add(row.getString(3)),
                values.toArray());
    }

    Set<String> with(MatchKey key) {
        return records.getOrDefault(key, Set.of());
    }

    /** Records that have one of the keys that are looked at. */
    Set<String> with(Set<MatchKey> keys, Predicate<MatchKey> looked) {
        Set<String> ids = new HashSet<>();
        keys.stream().filter(looked).forEach(key -> ids.addAll(with(key)));
        return ids;
    }

    /** The keys of a kind, each with the records that have it. */
    Map<String, Set<String>> of(MatchKey.Kind kind) {
        Map<String, Set<String>> found = new HashMap<>();
        records.forEach((key, ids) -> {
            if (key.kind() == kind) {
                found.put(key.key(), ids);
            }
        });
        return found;
    }
}
