package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The row with the names of the columns: the first with something in it, or, where that has only a title, the first below
 * with several texts.
 *
 * @param row the row itself; empty when there is none at all
 * @param behind rows that have been read beyond it, in their order
 * @param <R> a row as its format has it
 */
record HeaderRow<R>(Optional<R> row, Deque<R> behind) {
    private static final int MOST_TITLES = 10;

    /** @param rows the next row with something in it at each call */
    static <R> HeaderRow<R> of(Supplier<Optional<R>> rows, Function<R, Cells> cells) {
        Deque<R> read = new ArrayDeque<>();
        Optional<R> next = rows.get();
        while (next.isPresent() && cells.apply(next.get()).isTitle() && read.size() < MOST_TITLES) {
            read.add(next.get());
            next = rows.get();
        }
        if (read.isEmpty() || next.filter(row -> cells.apply(row).areNames()).isPresent()) {
            return new HeaderRow<>(next, new ArrayDeque<>());
        }
        next.ifPresent(read::add);
        return new HeaderRow<>(Optional.of(read.remove()), read);
    }
}
