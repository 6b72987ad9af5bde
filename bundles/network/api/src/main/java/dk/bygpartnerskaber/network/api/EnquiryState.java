package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What the library has said to an enquiry. */
public enum EnquiryState implements Coded {
    /** Nothing yet. */
    OPEN,
    /** Not now; it is taken up again on a day. */
    LATER,
    YES,
    NO;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
