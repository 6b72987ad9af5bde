package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** How somebody was in contact. */
public enum InteractionKind implements Coded {
    MEETING,
    CALL,
    EMAIL,
    ONLINE_MEETING,
    VISIT,
    EVENT,
    LETTER,
    OTHER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
