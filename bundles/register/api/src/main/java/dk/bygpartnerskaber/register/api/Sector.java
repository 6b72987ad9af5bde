package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The part of society an organisation belongs to. */
public enum Sector implements Coded {
    PUBLIC,
    PRIVATE,
    CIVIL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
