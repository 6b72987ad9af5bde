package dk.bygpartnerskaber.platform.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A choice from a fixed list. Programs exchange the code; people read the text in their language. */
public interface Coded {
    /** Stable code: lower case, words joined by hyphens. */
    String code();

    /** The choices of an enum by their codes, in their order. */
    static <E extends Enum<E> & Coded> Map<String, E> choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Coded::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The choice of an enum that has the code. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }
}
