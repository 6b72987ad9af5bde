package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What has become of something that was to be done. */
public enum FollowUpState implements Coded {
    OPEN,
    DONE,
    /** Nobody does it any more, which somebody has said. */
    DROPPED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
