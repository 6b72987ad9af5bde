package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares some records with those of the register that share a key with them. Most of them are read as wholes only when
 * the names are alike. Not thread-safe; made for one search.
 *
 * @param <C> what is compared of a record
 */
abstract class Matching<C> {
    /** The likeliest first. */
    private static final Comparator<Suspicion> ORDER =
            Comparator.comparing(Suspicion::score).reversed().thenComparing(Suspicion::id);

    /** Those that are compared whatever they are called. */
    abstract Set<String> telling(C one);

    /** For each, those that are compared because they are called alike. */
    abstract List<Set<String>> calledAlike(List<C> each);

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
        List<Set<String>> calledAlike = calledAlike(each);
        return IntStream.range(0, each.size())
                .mapToObj(i -> union(List.of(telling(each.get(i)), calledAlike.get(i))))
                .toList();
    }

    private static Set<String> union(List<Set<String>> sets) {
        Set<String> all = new HashSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    static Suspicion suspicion(String id, String name, boolean example, Likelihood likelihood) {
        return new Suspicion(id, name, likelihood.score(), List.copyOf(likelihood.reasons()), example);
    }
}
