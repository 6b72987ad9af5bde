package dk.bygpartnerskaber.register.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a list spells its values, whatever their upper and lower case. The first spelling counts. Not thread-safe. */
public final class Spelling {
    private final Map<String, String> byKey = new HashMap<>();

    Spelling(List<String> names) {
        names.forEach(this::of);
    }

    /** The value as the list spells it; a new one is remembered as it is. */
    public String of(String value) {
        byKey.putIfAbsent(SearchText.key(value), value);
        return byKey.get(SearchText.key(value));
    }
}
