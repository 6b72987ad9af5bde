package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a list of organisations can be sorted by. */
public enum OrganisationSort implements Coded {
    NAME,
    TYPE,
    CHANGED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
