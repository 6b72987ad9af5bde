package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a list of activities can be sorted by. */
public enum ActivitySort implements Coded {
    START,
    TITLE,
    CHANGED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
