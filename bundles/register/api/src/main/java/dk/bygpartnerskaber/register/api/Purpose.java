package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The nine general purposes of entering a partnership. */
public enum Purpose implements Coded {
    EXPERIMENT,
    LOCAL_COMMUNITY,
    NEW_USERS,
    PRESENT_USERS,
    STRATEGIC_RELATIONS,
    NEW_USE_OF_RESOURCES,
    TARGET_GROUP_KNOWLEDGE,
    COMPETENCES,
    PRESENT_SERVICES;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
