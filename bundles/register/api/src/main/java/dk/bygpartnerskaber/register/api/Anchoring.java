package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The highest level of the organisation that stands behind a partnership. */
public enum Anchoring implements Coded {
    /** Staff work in it, no leader has taken it on. */
    NONE,
    TEAM_LEADER,
    MANAGEMENT,
    /** A political committee or the council has decided on it. */
    POLITICAL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
