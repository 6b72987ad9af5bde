package dk.bygpartnerskaber.register.core;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Pairs of short texts in one column: a line each, a tab between them; the rules refuse both inside a text. */
final class PairLines {
    private PairLines() {}

    static <T> String join(List<T> pairs, Function<T, String> first, Function<T, String> second) {
        return Lines.join(pairs.stream()
                .map(pair -> text(first.apply(pair)) + "\t" + text(second.apply(pair)))
                .toList());
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    static <T> List<T> split(String column, BiFunction<String, String, T> pair) {
        return Lines.split(column).stream()
                .map(line -> line.split("\t", -1))
                .map(part -> pair.apply(part[0], part[1]))
                .toList();
    }
}
