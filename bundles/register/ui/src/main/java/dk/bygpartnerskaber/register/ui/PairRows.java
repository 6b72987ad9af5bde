package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows of two fields each in a form, such as {@code departments/0/name} and {@code departments/0/location}.
 *
 * @param field name of the list
 * @param first name of the first field of a row
 * @param second name of the second
 */
record PairRows(String field, String first, String second) {
    private static final int MOST = 50;

    /** What was typed. Blank rows are dropped, so that the others count as the service counts them. */
    void read(WebRequest request, Form form) {
        int row = 0;
        for (int i = 0; i < MOST; i++) {
            String one = request.param(at(i, first));
            String other = request.param(at(i, second));
            if (!one.isEmpty() || !other.isEmpty()) {
                form.set(at(row, first), one).set(at(row, second), other);
                row++;
            }
        }
    }

    <T> void set(Form form, List<T> pairs, Function<T, String> one, Function<T, String> other) {
        for (int i = 0; i < pairs.size(); i++) {
            form.set(at(i, first), one.apply(pairs.get(i))).set(at(i, second), other.apply(pairs.get(i)));
        }
    }

    /** How many rows the form holds; they stand without gaps. */
    int count(Form form) {
        return (int) IntStream.range(0, MOST)
                .takeWhile(i -> !form.isEmpty(at(i, first)) || !form.isEmpty(at(i, second)))
                .count();
    }

    <T> List<T> values(Form form, BiFunction<String, String, T> pair) {
        return IntStream.range(0, count(form))
                .mapToObj(i -> pair.apply(form.value(at(i, first)), form.value(at(i, second))))
                .toList();
    }

    private String at(int row, String part) {
        return field + "/" + row + "/" + part;
    }
}
