package dk.bygpartnerskaber.register.core;

import java.util.Collection;
import java.util.List;

/** Short lists in one column, a line each; no part of them holds a line break, which the rules refuse. */
public final class Lines {
    private Lines() {}

    public static String join(Collection<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    public static List<String> split(String column) {
        return column == null ? List.of() : column.lines().toList();
    }
}
