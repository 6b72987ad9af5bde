package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.network.api.ContactInterval.months;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import java.time.LocalDate;

/** When a relation needs contact: days of the calendar, so that changes of the clock move nothing. */
final class CareRules {

    /**
     * How often contact is wanted.
     *
     * @param longest how long it may last at most
     */
    record Intervals(ContactInterval wanted, ContactInterval longest) {}

    private CareRules() {}

    /** What is usual where a relation stands. */
    static Intervals usual(Standing standing) {
        if (standing.stage() == RelationStage.ENGAGEMENT) {
            return new Intervals(months(1), months(2));
        }
        if (standing.stage() == RelationStage.SEPARATION) {
            return new Intervals(months(6), months(12));
        }
        return switch (standing.level()) {
            case NETWORK -> new Intervals(months(6), months(12));
            case COOPERATION -> new Intervals(months(3), months(6));
            case PARTNERSHIP -> new Intervals(months(2), months(4));
        };
    }

    /** What people want, else what is usual; the longest is never shorter than the wanted. */
    static Intervals of(RelationDetails details, Standing standing) {
        Intervals usual = usual(standing);
        ContactInterval wanted = details.wanted() == null ? usual.wanted : details.wanted();
        ContactInterval longest = details.longest() == null ? usual.longest : details.longest();
        return new Intervals(wanted, isLonger(wanted, longest) ? wanted : longest);
    }

    static boolean isLonger(ContactInterval one, ContactInterval other) {
        // any year will do but that months differ: one without a day too many
        LocalDate day = LocalDate.of(2001, 1, 1);
        return one.after(day).isAfter(other.after(day));
    }
}
