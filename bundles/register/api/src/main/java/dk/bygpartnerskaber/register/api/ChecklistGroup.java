package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The groups of the checklist <i>Har du tjek på…</i>, in their order, of three items each. */
public enum ChecklistGroup implements Coded {
    PURPOSE,
    /** Knowledge of the partner. */
    PARTNER,
    MOTIVATION,
    /** Organisation of the partnership. */
    PARTNERSHIP,
    /** Organisation at home. */
    HOME,
    RESOURCES,
    TOOLS,
    COMMUNICATION,
    EVALUATION;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
