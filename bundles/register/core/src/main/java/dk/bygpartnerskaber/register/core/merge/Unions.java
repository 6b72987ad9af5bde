package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.duplicates.Contacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two values become that both are to be kept, without double entries. Values are plain, as in the change log. */
final class Unions {
    private Unions() {}

    /** Two lists, or two texts of several lines. */
    static Object of(String field, Object first, Object second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first instanceof List<?> list
                ? lists(field, list, (List<?>) second)
                : texts((String) first, (String) second);
    }

    private static String texts(String first, String second) {
        if (first.contains(second)) {
            return first;
        }
        return second.contains(first) ? second : first + "\n\n" + second;
    }

    private static List<?> lists(String field, List<?> first, List<?> second) {
        Map<Object, Object> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream()).forEach(item -> all.putIfAbsent(key(field, item), item));
        return List.copyOf(all.values());
    }

    /** What two entries have in common that are one. */
    private static Object key(String field, Object item) {
        if (item instanceof Map<?, ?> parts) {
            return field.equals("departments")
                    ? Stream.of("name", "location")
                            .map(part -> Objects.toString(parts.get(part), ""))
                            .map(SearchText::key)
                            .collect(Collectors.joining("\n"))
                    : item;
        }
        String text = (String) item;
        return field.equals("phones") ? Contacts.phoneKey(text) : SearchText.key(text);
    }

    /** Names without those that differ in upper and lower case only. */
    static List<String> names(Stream<String> names) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach(name -> all.putIfAbsent(SearchText.key(name), name));
        return List.copyOf(all.values());
    }

    /** The roles of two people, or at two organisations, who are one; two that cannot both be open become one. */
    static List<PersonRole> roles(List<PersonRole> both) {
        List<PersonRole> all = new ArrayList<>();
        both.forEach(role -> add(all, role));
        return List.copyOf(all);
    }

    private static void add(List<PersonRole> all, PersonRole role) {
        if (all.contains(role)) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (isSameOpen(all.get(i), role)) {
                all.set(i, united(all.get(i), role));
                return;
            }
        }
        all.add(role);
    }

    private static boolean isSameOpen(PersonRole one, PersonRole other) {
        return one.to() == null
                && other.to() == null
                && one.organisation().equals(other.organisation())
                && SearchText.sameKey(one.role(), other.role());
    }

    private static PersonRole united(PersonRole one, PersonRole other) {
        return new PersonRole(
                one.organisation(),
                one.role(),
                joined(one.department(), other.department(), 200),
                other.from() == null
                                || one.from() != null
                                        && !other.from()
                                                .earliest()
                                                .isBefore(one.from().earliest())
                        ? one.from()
                        : other.from(),
                null,
                joined(one.note(), other.note(), 500),
                one.successor() == null ? other.successor() : one.successor());
    }

    /** Two short texts as one; the first where both are too long together. */
    static String joined(String first, String second, int most) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        String both = first + "; " + second;
        return first.contains(second) || both.length() > most ? first : both;
    }
}
