package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** How a person prefers to be contacted. */
public enum ContactWay implements Coded {
    EMAIL,
    PHONE,
    LETTER,
    MEETING;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
