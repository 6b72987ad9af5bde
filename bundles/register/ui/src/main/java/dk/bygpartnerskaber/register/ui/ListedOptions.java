package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.stream.Stream;

/** The values of lists as forms and filters offer them. */
final class ListedOptions {
    private ListedOptions() {}

    /** Those that are not retired. */
    static List<String> offered(ValueListService lists, Actor actor, ValueList list) {
        return lists.list(actor, list).stream()
                .filter(value -> !value.retired())
                .map(ListedValue::name)
                .toList();
    }

    /** Those that are not retired, and what a field of the form has besides. */
    static List<Option> of(ValueListService lists, Actor actor, ValueList list, Form form, String field) {
        return with(offered(lists, actor, list), form, field);
    }

    /** Retired ones too, as records still have them, and what the filter asks for besides. */
    static List<Option> filter(ValueListService lists, Actor actor, ValueList list, Form filters, String name) {
        return with(lists.list(actor, list).stream().map(ListedValue::name).toList(), filters, name);
    }

    private static List<Option> with(List<String> offered, Form form, String field) {
        Stream<String> others = form.values(field).stream()
                .filter(value -> !value.isBlank() && !offered.contains(value))
                .distinct();
        return options(Stream.concat(offered.stream(), others).toList());
    }

    static List<Option> options(List<String> values) {
        return values.stream().map(value -> new Option(value, value)).toList();
    }
}
