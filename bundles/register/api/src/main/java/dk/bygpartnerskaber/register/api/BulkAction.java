package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What a bulk change does to each of its records. */
public enum BulkAction implements Coded {
    /** Gives a field a value, or none. */
    SET,
    /** Adds a value to a field that can have several. */
    ADD,
    /** Takes a value out of such a field. */
    REMOVE,
    /** Puts another in the place of somebody whom a field names. */
    REPLACE,
    /** Deletes the record. */
    DELETE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
