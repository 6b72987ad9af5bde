package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** How formal a relation is, the loosest first: the three rings of the network circle. */
public enum RelationLevel implements Coded {
    NETWORK,
    COOPERATION,
    PARTNERSHIP;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
