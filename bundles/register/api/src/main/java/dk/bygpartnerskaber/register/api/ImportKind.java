package dk.bygpartnerskaber.register.api;

import java.util.Locale;

/** What the rows of an imported file are. */
public enum ImportKind implements Coded {
    ORGANISATIONS,
    PARTNERSHIPS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
