package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filters of the list of partnerships by the values of lists. */
final class ValueFilters {
    private static final List<ValueList> LISTS =
            List.of(ValueList.TARGET_GROUPS, ValueList.AGE_GROUPS, ValueList.OWN_PURPOSES);

    private ValueFilters() {}

    private static String name(ValueList list) {
        return switch (list) {
            case TARGET_GROUPS -> "targetGroup";
            case AGE_GROUPS -> "ageGroup";
            default -> "ownPurpose";
        };
    }

    /** Values by the filter that narrows to them. */
    static Map<String, List<Option>> of(ValueListService lists, Actor actor, Form filters) {
        Map<String, List<Option>> values = new LinkedHashMap<>();
        for (ValueList list : LISTS) {
            List<Option> options = ListedOptions.filter(lists, actor, list, filters, name(list));
            if (!options.isEmpty()) {
                values.put(name(list), options);
            }
        }
        return values;
    }

    static boolean isNarrowed(ListState list) {
        return LISTS.stream().anyMatch(one -> list.given(name(one)).isPresent());
    }
}
