package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** Why the data of a person may be kept: the points of GDPR article 6(1), in their order. */
public enum LegalBasis implements Coded {
    /** Point (a): the person has said yes, and may take it back. */
    CONSENT,
    /** Point (b): an agreement with the person. */
    CONTRACT,
    /** Point (c): a law orders it. */
    LEGAL_OBLIGATION,
    /** Point (d): somebody's life depends on it. */
    VITAL_INTERESTS,
    /** Point (e): a task in the public interest, as libraries have by law. */
    PUBLIC_TASK,
    /** Point (f): an interest that weighs more than the person's; not for what authorities do as authorities. */
    LEGITIMATE_INTERESTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
