package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What people answer to an item of the checklist by hand. */
public enum ChecklistMark implements Coded {
    YES,
    NO,
    /** Does not concern this partnership: leaves the count. */
    NOT_RELEVANT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
