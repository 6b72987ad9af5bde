package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.register.api.PartnershipStatus;

/** The tag that shows the status of a partnership. */
public final class StatusTag {
    private StatusTag() {}

    /** Its colour; the text says the same. */
    public static String kind(PartnershipStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case PAUSED -> "warn";
            case ENDED -> "";
        };
    }
}
