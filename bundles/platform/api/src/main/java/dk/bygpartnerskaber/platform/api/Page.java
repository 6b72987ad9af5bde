package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, in the asked-for order
 * @param next cursor of the following page, empty on the last one; opaque to callers
 * @param total how many rows there are in all, only when it was asked for
 */
public record Page<T>(List<T> items, Optional<String> next, OptionalLong total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next, total);
    }
}
