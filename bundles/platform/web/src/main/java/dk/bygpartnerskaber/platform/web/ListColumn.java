package dk.bygpartnerskaber.platform.web;

import java.util.function.Function;

/**
 * A column of a list, on screen and in files.
 *
 * @param name in addresses; where the list can be ordered by it, also the name of the order
 * @param label what people read
 * @param order whether, and which way first, the list can be ordered by it
 * @param essential whether narrow screens show it too
 * @param value of a row: a text, a number, a day ({@link java.time.LocalDate}), a moment ({@link java.time.Instant}), or
 *     {@code null}
 */
public record ListColumn<T>(String name, String label, Order order, boolean essential, Function<? super T, ?> value) {

    /** How a list can be ordered by a column. */
    public enum Order {
        NONE,
        UPWARDS,
        DOWNWARDS
    }

    public static <T> ListColumn<T> of(String name, String label, Function<? super T, ?> value) {
        return new ListColumn<>(name, label, Order.NONE, false, value);
    }

    public ListColumn<T> ordered(Order how) {
        return new ListColumn<>(name, label, how, essential, value);
    }

    public ListColumn<T> onNarrowScreens() {
        return new ListColumn<>(name, label, order, true, value);
    }

    public boolean isOrdered() {
        return order != Order.NONE;
    }

    public boolean isDownwards() {
        return order == Order.DOWNWARDS;
    }
}
