package dk.bygpartnerskaber.register.api;

import java.util.Arrays;
import java.util.Optional;

/** A choice from a fixed list. Programs exchange the code; people read the text in their language. */
public interface Coded {
    /** Stable code: lower case, words joined by hyphens. */
    String code();

    /** The choice of an enum that has the code. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }
}
