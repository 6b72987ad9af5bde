package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What the answers of a self-test say together. */
public enum SelfTestReading implements Coded {
    /** Nothing is answered yet. */
    BLANK,
    /** Some marks have no answer yet. */
    UNFINISHED,
    /** At least five marks are there, and none is denied. */
    PARTNERSHIP,
    /** In between. */
    ON_THE_WAY,
    /** Three marks or more are denied: rather a cooperation. */
    COOPERATION;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
