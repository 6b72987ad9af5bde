package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people read where programs have codes. */
public final class Labels {
    private Labels() {}

    /** The text of a choice; blank for {@code null}. Its key: {@code partnership-kind.sponsorship}. */
    public static String of(ViewContext view, Coded choice) {
        return choice == null ? "" : view.text(family(((Enum<?>) choice).getDeclaringClass()) + "." + choice.code());
    }

    /** The text of the choice that a code means; empty when it means none. */
    public static <E extends Enum<E> & Coded> Optional<String> ofCode(ViewContext view, Class<E> type, Object code) {
        return Coded.parse(type, String.valueOf(code)).map(choice -> of(view, choice));
    }

    /** All choices, in their order. */
    public static <E extends Enum<E> & Coded> List<Option> options(ViewContext view, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> new Option(choice.code(), of(view, choice)))
                .toList();
    }

    private static String family(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
