package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** Which value a field gets when two records become one. */
public enum MergeChoice implements Coded {
    /** That of the record that stays. */
    INTO,
    /** That of the record that goes. */
    FROM,
    /** Both: lists are united, texts of several lines joined. */
    BOTH;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
