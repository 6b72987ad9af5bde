package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Roles and permissions by their codes. */
final class Codes {
    static final Map<String, Role> ROLES = byCode(Role.values(), Role::code);
    static final Map<String, Permission> PERMISSIONS = byCode(Permission.values(), Permission::code);

    private Codes() {}

    private static <T> Map<String, T> byCode(T[] all, Function<T, String> code) {
        return Arrays.stream(all).collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The codes of values in the order of their table. */
    static <T> List<String> of(Collection<T> values, Map<String, T> all) {
        return all.entrySet().stream()
                .filter(entry -> values.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The values that a field's codes mean.
     *
     * @param codes {@code null} for none
     */
    static <T> Set<T> parse(String field, List<String> codes, Map<String, T> all) {
        Set<T> values = new LinkedHashSet<>();
        List<String> given = codes == null ? List.of() : codes;
        for (int i = 0; i < given.size(); i++) {
            T value = all.get(given.get(i));
            if (value == null) {
                throw ProblemException.invalid(FieldProblem.of(
                        field + "/" + i,
                        "unknown-value",
                        String.valueOf(given.get(i)),
                        String.join(", ", all.keySet())));
            }
            values.add(value);
        }
        return values;
    }
}
