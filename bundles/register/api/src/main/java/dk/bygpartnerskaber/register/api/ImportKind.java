package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What the rows of an imported file are. */
public enum ImportKind implements Coded {
    ORGANISATIONS,
    PEOPLE,
    PARTNERSHIPS,
    /** Contacts: a person with their organisation, or an organisation alone. */
    MIXED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
