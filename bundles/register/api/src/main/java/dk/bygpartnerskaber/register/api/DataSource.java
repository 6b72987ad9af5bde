package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** Where the data of a person comes from, which decides whether they have to be told (GDPR articles 13 and 14). */
public enum DataSource implements Coded {
    /** The person gave it, and knows. */
    PERSON,
    /** The organisation that the person works at. */
    ORGANISATION,
    /** What everybody can read, for example a website. */
    PUBLIC,
    /** Elsewhere. */
    OTHER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
