package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.network.api.ContactInterval.months;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    /** For how many of the wanted intervals contact has been due; 0 when it is not. */
    static double pressing(Relation.Care care, LocalDate today) {
        return care.due()
                .filter(due -> due.isBefore(today))
                .map(due -> ChronoUnit.DAYS.between(due, today) / days(care.wanted()))
                .orElse(0.0);
    }

    private static double days(ContactInterval interval) {
        LocalDate day = LocalDate.of(2001, 1, 1);
        return ChronoUnit.DAYS.between(day, interval.after(day));
    }

    static boolean isLonger(ContactInterval one, ContactInterval other) {
        // any year will do but that months differ: one without a day too many
        LocalDate day = LocalDate.of(2001, 1, 1);
        return one.after(day).isAfter(other.after(day));
    }
}
