package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** Whether there is life in a partnership now. */
public enum PartnershipStatus implements Coded {
    ACTIVE,
    /** Resting in friendship, meant to be resumed. */
    PAUSED,
    ENDED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
