package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** What sort of records a bulk change is about. */
public enum BulkKind implements Coded {
    ORGANISATIONS("organisation"),
    PARTNERSHIPS("partnership"),
    ACTIVITIES("activity"),
    PEOPLE("person"),
    TEAMS("team");

    private final String type;

    BulkKind(String type) {
        this.type = type;
    }

    /** Type of the records, as {@link dk.bygpartnerskaber.platform.api.RecordRef} has it. */
    public String type() {
        return type;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
