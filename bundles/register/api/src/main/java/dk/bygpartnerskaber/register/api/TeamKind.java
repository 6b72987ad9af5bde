package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a group of a library's staff is. */
public enum TeamKind implements Coded {
    /** A part of the organisation. */
    DEPARTMENT,
    /** People who work together on something, often across departments. */
    TEAM;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
