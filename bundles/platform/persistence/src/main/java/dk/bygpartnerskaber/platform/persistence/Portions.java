package dk.bygpartnerskaber.platform.persistence;

import java.util.List;
import java.util.stream.IntStream;

/** Long lists in portions. */
public final class Portions {
    /**
     * For what is written or read as entities, to be flushed and let go of before the next portion. It is small: what lives
     * long enough to survive the garbage collector holds everybody up, and so does what embedded H2 has to write.
     */
    public static final int OF_ENTITIES = 100;

    private Portions() {}

    /** Views of the list in its order, each of a size but the last, which may be shorter. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
                .toList();
    }
}
