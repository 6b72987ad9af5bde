package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** A list of values that each installation edits for itself, all in one place ({@link ValueListService}). */
public enum ValueList implements Coded {
    /** {@link OrganisationDetails#type()}; whoever edits an organisation may use a new one, which joins the list. */
    ORGANISATION_TYPES(100, true),
    /** {@link OrganisationDetails#keywords()}; only coordinators extend the list. */
    KEYWORDS(100, false),
    /** {@link PartnershipDetails#ownPurposes()}; new ones join the list. */
    OWN_PURPOSES(200, true),
    /** {@link PartnershipDetails#targetGroups()}; only coordinators extend the list. */
    TARGET_GROUPS(100, false),
    /** {@link PartnershipDetails#ageGroups()}; only coordinators extend the list. */
    AGE_GROUPS(100, false);

    private final int longest;
    private final boolean open;

    ValueList(int longest, boolean open) {
        this.longest = longest;
        this.open = open;
    }

    /** The most characters that a value may have. */
    public int longest() {
        return longest;
    }

    /** Whether a value that is new to the list joins it when a record is saved with it, whoever saves. */
    public boolean isOpen() {
        return open;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
