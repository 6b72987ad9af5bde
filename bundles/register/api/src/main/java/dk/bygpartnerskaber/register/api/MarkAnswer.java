package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What people answer to a question of the self-test. */
public enum MarkAnswer implements Coded {
    YES,
    NO,
    UNSURE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
