package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** Whether a partnership has a fixed end. */
public enum PartnershipForm implements Coded {
    /** One activity with a fixed duration. */
    ACTIVITY,
    /** An intentional frame for several activities, without an end date. */
    FRAME;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
