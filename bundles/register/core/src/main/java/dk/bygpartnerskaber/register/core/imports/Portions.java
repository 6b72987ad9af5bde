package dk.bygpartnerskaber.register.core.imports;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists in portions, each to be flushed and let go of before the next, so that what is held does not grow with a file.
 * They are small, as what lives long enough to survive the garbage collector holds everybody up.
 */
final class Portions {
    static final int SIZE = 50;

    private Portions() {}

    static <T> List<List<T>> of(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())))
                .toList();
    }
}
