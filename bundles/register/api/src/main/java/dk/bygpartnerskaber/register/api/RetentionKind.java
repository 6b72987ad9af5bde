package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/**
 * Whom a rule of retention lets go. Never those who are users of the system, and never examples: for the former somebody
 * has to close the user first.
 */
public enum RetentionKind implements Coded {
    /** People whose roles have all ended, the last of them more than the rule's months ago. */
    FORMER_PEOPLE,
    /** People who never had a role and are in no team, and whose record has not been changed for the rule's months. */
    PEOPLE_WITHOUT_ROLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
