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
import java.util.stream.Stream;

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

    private final Remembered<?> remembered;

    Matching(Remembered<?> remembered) {
        this.remembered = remembered;
    }

    /** Those that are compared whatever they are called. */
    abstract Set<String> telling(C one);

    /** Those that are compared when they are called alike, in sets that several records may share. */
    abstract Stream<Set<String>> lookedAt(C one);

    /** Reads the names of records. */
    abstract void readNames(List<String> ids);

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
        List<List<Set<String>>> lookedAt =
                each.stream().map(one -> lookedAt(one).toList()).toList();
        readNames(remembered.unnamed(lookedAt.stream().flatMap(List::stream).toList()));
        List<Set<String>> candidates = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            C one = each.get(i);
            Set<String> those = new HashSet<>(telling(one));
            lookedAt.get(i)
                    .forEach(ids ->
                            ids.stream().filter(id -> isCalledAlike(one, id)).forEach(those::add));
            candidates.add(those);
        }
        return candidates;
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
