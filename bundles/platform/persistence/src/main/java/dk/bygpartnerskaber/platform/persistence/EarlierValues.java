package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts values of the change log back into records. */
public final class EarlierValues {
    private EarlierValues() {}

    /**
     * The record with one component set to a value as the change log has it.
     *
     * @param value {@code null} for none
     * @throws ProblemException {@code not-found} when the record has no such component, {@code change-unreadable} when the
     *     value was not written for its type
     */
    public static <R extends Record> R put(R record, String field, Object value) {
        List<RecordComponent> components = PlainValues.components(record.getClass());
        if (components.stream().noneMatch(c -> c.getName().equals(field))) {
            throw ProblemException.notFound();
        }
        Object[] values = components.stream()
                .map(c -> c.getName().equals(field) ? read(value, c.getGenericType()) : PlainValues.value(c, record))
                .toArray();
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return create(type, values);
    }

    private static Object read(Object plain, Type type) {
        if (type instanceof ParameterizedType collection) {
            return plain == null ? null : collection(plain, collection);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == boolean.class) {
            return cast(plain, Boolean.class);
        }
        if (plain == null) {
            return null;
        }
        if (wanted.isEnum()) {
            return choice(plain, wanted);
        }
        if (wanted == LocalDate.class) {
            return day(cast(plain, String.class));
        }
        return wanted.isRecord() ? record(plain, wanted) : cast(plain, wanted);
    }

    private static Collection<?> collection(Object plain, ParameterizedType type) {
        Type each = type.getActualTypeArguments()[0];
        List<Object> all = new ArrayList<>();
        cast(plain, List.class).forEach(item -> all.add(read(item, each)));
        return type.getRawType() == Set.class ? new LinkedHashSet<>(all) : all;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unreadable();
        }
    }

    private static Object choice(Object code, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> PlainValues.code((Enum<?>) choice).equals(code))
                .findFirst()
                .orElseThrow(EarlierValues::unreadable);
    }

    private static Object record(Object plain, Class<?> type) {
        return PlainValues.parser(type)
                .<Object>map(parse -> call(() -> (Optional<?>) parse.invoke(null, cast(plain, String.class)))
                        .orElseThrow(EarlierValues::unreadable))
                .orElseGet(() -> fromMap(cast(plain, Map.class), type));
    }

    private static Object fromMap(Map<?, ?> plain, Class<?> type) {
        return create(
                type,
                PlainValues.components(type).stream()
                        .map(c -> read(plain.get(c.getName()), c.getGenericType()))
                        .toArray());
    }

    private static <T> T create(Class<T> type, Object[] values) {
        Class<?>[] parameters = PlainValues.components(type).stream()
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        return call(() -> {
            Constructor<T> constructor = type.getConstructor(parameters);
            return constructor.newInstance(values);
        });
    }

    private static <T> T cast(Object plain, Class<T> type) {
        if (!type.isInstance(plain)) {
            throw unreadable();
        }
        return type.cast(plain);
    }

    private static ProblemException unreadable() {
        return new ProblemException(ProblemException.Kind.CONFLICT, "change-unreadable", List.of());
    }

    @FunctionalInterface
    private interface Reflection<T> {
        T call() throws ReflectiveOperationException;
    }

    private static <T> T call(Reflection<T> reflection) {
        try {
            return reflection.call();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("records of the change log must be public", e);
        }
    }
}
