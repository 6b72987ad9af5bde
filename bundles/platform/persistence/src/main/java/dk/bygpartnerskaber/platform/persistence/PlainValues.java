package dk.bygpartnerskaber.platform.persistence;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Values of record components in the plain form in which the change log has them, the same as in the bodies of REST: a
 * choice is its code, a list an array, a record an object without what is absent. A record that can be read from its text
 * (a static {@code parse(String)} that returns an {@code Optional}) is that text.
 */
final class PlainValues {
    private static final ClassValue<Optional<Method>> PARSE = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().equals("parse") && m.getReturnType() == Optional.class)
                    .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
                    .findFirst();
        }
    };

    /** Kept, as the JVM makes new ones each time, whose first calls are slow. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private PlainValues() {}

    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** The value of a component; {@code null} when there is none, or no record. */
    static Object of(RecordComponent component, Record record) {
        return record == null ? null : of(value(component, record));
    }

    private static Object of(Object value) {
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? null : all.stream().map(PlainValues::of).toList();
        }
        if (value instanceof Enum<?> choice) {
            return code(choice);
        }
        if (value instanceof Record record && parser(record.getClass()).isEmpty()) {
            return map(record);
        }
        return value == null || value instanceof Boolean || value instanceof Number ? value : value.toString();
    }

    private static Map<String, Object> map(Record record) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : components(record.getClass())) {
            Object value = of(component, record);
            if (value != null) {
                map.put(component.getName(), value);
            }
        }
        return map;
    }

    /** Lower case, words joined by hyphens. */
    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a record is read from its text, if it can be. */
    static Optional<Method> parser(Class<?> type) {
        return PARSE.get(type);
    }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getClass() + " must be public", e);
        }
    }
}
