package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.Responsible;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of records' details as bulk changes see it: a list of texts, which for a field of one value has one or none.
 *
 * @param read what the field has
 * @param changed the details after a change; those given when they are so already
 */
record BulkAccess<D>(Function<D, List<String>> read, BiFunction<D, BulkChange, D> changed) {

    private static <D> BulkAccess<D> values(Function<D, List<String>> read, BiFunction<D, List<String>, D> write) {
        return new BulkAccess<>(read, (details, change) -> {
            List<String> before = read.apply(details);
            List<String> after = after(before, change);
            return before.equals(after) ? details : write.apply(details, after);
        });
    }

    /** A field with one text. */
    static <D> BulkAccess<D> text(Function<D, String> get, BiFunction<D, String, D> set) {
        return values(
                details -> Stream.ofNullable(get.apply(details)).toList(),
                (details, values) -> set.apply(details, first(values)));
    }

    /** A field with texts. */
    static <D> BulkAccess<D> texts(Function<D, List<String>> get, BiFunction<D, List<String>, D> set) {
        return values(get, set);
    }

    /** A field with one of fixed choices. */
    static <D, E extends Enum<E> & Coded> BulkAccess<D> choice(
            Class<E> type, Function<D, E> get, BiFunction<D, E, D> set) {
        return values(
                details ->
                        Stream.ofNullable(get.apply(details)).map(Coded::code).toList(),
                (details, values) -> set.apply(details, values.isEmpty() ? null : parse(type, values.get(0))));
    }

    /** A field with several of fixed choices. */
    static <D, E extends Enum<E> & Coded> BulkAccess<D> choices(
            Class<E> type, Function<D, Set<E>> get, BiFunction<D, Set<E>, D> set) {
        return values(details -> get.apply(details).stream().map(Coded::code).toList(), (details, values) -> {
            Set<E> chosen = EnumSet.noneOf(type);
            values.forEach(value -> chosen.add(parse(type, value)));
            return set.apply(details, chosen);
        });
    }

    /** A field that says yes or no. */
    static <D> BulkAccess<D> flag(Function<D, Boolean> get, BiFunction<D, Boolean, D> set) {
        return values(
                details -> List.of(String.valueOf(get.apply(details))),
                (details, values) -> set.apply(details, parse(first(values))));
    }

    /** The people responsible. Whoever is so already is so once; of two places in the first, with both roles. */
    static <D> BulkAccess<D> responsible(Function<D, List<Responsible>> get, BiFunction<D, List<Responsible>, D> set) {
        return new BulkAccess<>(
                details -> get.apply(details).stream().map(Responsible::person).toList(), (details, change) -> {
                    List<Responsible> before = get.apply(details);
                    boolean there = before.stream().anyMatch(one -> one.person().equals(change.value()));
                    if (there != change.isReplacement()) {
                        return details;
                    }
                    if (!there) {
                        Responsible added = new Responsible(change.value(), null, null);
                        return set.apply(
                                details,
                                Stream.concat(before.stream(), Stream.of(added)).toList());
                    }
                    Map<String, Responsible> after = new LinkedHashMap<>();
                    before.stream()
                            .map(one -> one.person().equals(change.value()) ? one.by(change.replacement()) : one)
                            .forEach(one -> after.merge(one.person(), one, Responsible::with));
                    return set.apply(details, List.copyOf(after.values()));
                });
    }

    D changed(D details, BulkChange change) {
        return changed.apply(details, change);
    }

    private static List<String> after(List<String> before, BulkChange change) {
        String value = change.value();
        if (change.action() == BulkAction.ADD) {
            return before.contains(value)
                    ? before
                    : Stream.concat(before.stream(), Stream.of(value)).toList();
        }
        return change.action() == BulkAction.REMOVE
                ? before.stream().filter(one -> !one.equals(value)).toList()
                : Stream.ofNullable(value).toList();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        return Coded.parse(type, code)
                .orElseThrow(() -> unknown(
                        code,
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).toList()));
    }

    private static boolean parse(String flag) {
        Set<String> flags = Set.of("true", "false");
        if (!flags.contains(flag)) {
            throw unknown(flag, flags.stream().sorted().toList());
        }
        return Boolean.parseBoolean(flag);
    }

    private static ProblemException unknown(String value, Collection<String> known) {
        return ProblemException.invalid(
                FieldProblem.of("value", "unknown-value", value, known.stream().collect(Collectors.joining(", "))));
    }
}
