package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What becomes of a row's record that may be in the register already. */
public enum ImportChoice implements Coded {
    /** It is another one and is created. */
    NEW,
    /** It is the one in the register, which gets what the row says. */
    SAME,
    /** The rows that speak of it are left out. */
    SKIP;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
