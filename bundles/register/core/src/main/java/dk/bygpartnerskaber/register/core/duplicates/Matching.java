package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares some records with those of the register that may be the same. Whoever only has a part of a word in common is
 * read as a whole only when the names are alike. Not thread-safe; made for one search.
 *
 * @param <C> what is compared of a record
 */
abstract class Matching<C> {
    /** The likeliest first. */
    private static final Comparator<Suspicion> ORDER =
            Comparator.comparing(Suspicion::score).reversed().thenComparing(Suspicion::id);

    private final List<Set<MatchKey>> keys;
    private final Matches matches;

    Matching(List<Set<MatchKey>> keys, Matches matches) {
        this.keys = keys;
        this.matches = matches;
    }

    /** Whether a key that two records share is reason enough to compare them. */
    abstract boolean isTelling(MatchKey key);

    /** Reads the names of records. */
    abstract void readNames(Collection<String> ids);

    /** Whether names that were read allow that a record is the same. */
    abstract boolean isCalledAlike(C one, String id);

    /** Reads records as wholes. */
    abstract void read(Collection<String> ids);

    /** Compares with a record that was read; {@code null} when there is none. */
    abstract Suspicion suspicion(C one, String id);

    /** For each, those that may be the same, the likeliest first. */
    final List<List<Suspicion>> suspicions(List<C> each) {
        List<Set<String>> candidates = candidates(each);
        read(union(candidates));
        return IntStream.range(0, each.size())
                .mapToObj(i -> candidates.get(i).stream()
                        .map(id -> suspicion(each.get(i), id))
                        .filter(Objects::nonNull)
                        .filter(found -> found.score() >= Suspicion.SUSPECTED)
                        .sorted(ORDER)
                        .toList())
                .toList();
    }

    private List<Set<String>> candidates(List<C> each) {
        List<Set<String>> telling =
                keys.stream().map(own -> matches.with(own, this::isTelling)).toList();
        List<Set<String>> byWord = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            Set<String> others = matches.with(keys.get(i), key -> key.kind() == MatchKey.Kind.WORD);
            others.removeAll(telling.get(i));
            byWord.add(others);
        }
        readNames(union(byWord));
        for (int i = 0; i < each.size(); i++) {
            C one = each.get(i);
            byWord.get(i).stream().filter(id -> isCalledAlike(one, id)).forEach(telling.get(i)::add);
        }
        return telling;
    }

    private static Set<String> union(List<Set<String>> sets) {
        Set<String> all = new HashSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    static Suspicion suspicion(String id, String name, Likelihood likelihood) {
        return new Suspicion(id, name, likelihood.score(), List.copyOf(likelihood.reasons()));
    }
}
