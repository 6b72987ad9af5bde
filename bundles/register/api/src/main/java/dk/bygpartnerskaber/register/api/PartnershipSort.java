package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a list of partnerships can be sorted by. */
public enum PartnershipSort implements Coded {
    TITLE,
    START,
    CHANGED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
