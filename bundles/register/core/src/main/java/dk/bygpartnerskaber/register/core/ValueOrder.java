package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of the values of a list: those that begin with a number by it, such as ages, then the others as in Danish. */
final class ValueOrder {
    static final Comparator<String> NAMES = Comparator.comparingInt(ValueOrder::number)
            .thenComparing(DanishOrder::key)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private ValueOrder() {}

    private static int number(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.lookingAt() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE;
    }
}
