package dk.bygpartnerskaber.register.api;

import java.util.List;
import java.util.Map;

/**
 * The partnerships of a calendar year. A relation belongs to each year in which it had an activity, and to those from its
 * start to its end. One without a start date begins with its first activity; without a dated activity either, it counts
 * from the day on which it was entered. Where an ended one has no end date, the day counts on which its status was set; one
 * that was entered as ended belongs to the years of its activities only.
 *
 * <p>An activity belongs to the year in which it began, and one that tells its end only to the year of that; those without
 * a date, and those that have yet to be, belong to none. Example records are in no figure but {@code examples}.
 *
 * <p>Purposes, sectors, activities and what began, paused and ended are told of {@link PartnershipKind#PARTNERSHIP} alone. Every map
 * has all choices, in their order.
 *
 * @param kinds how many relations of each kind
 * @param forms how many partnerships of each form; those without one are in none
 * @param purposes how many partnerships have each of the general purposes
 * @param ownPurposes how many have each of the library's own, in Danish order
 * @param withoutPurpose how many have neither
 * @param ageGroups how many have each of the age groups, the youngest first
 * @param withoutAgeGroup how many have none
 * @param sectors how many of the partner organisations belong to each sector; those without one are in none
 * @param partners how many organisations are partners
 * @param activities figures of the partnerships' activities
 * @param uncounted how many of these activities do not tell how many took part
 * @param activitiesByAge figures of the same activities by the age groups of their partnerships, the youngest first; an
 *     activity counts in each of them
 * @param activitiesWithoutAge figures of those whose partnership has no age group
 * @param undated how many partnerships have neither start date nor dated activity that has been, so that nobody knows when
 *     they began
 * @param began those whose start, or for want of it first activity, lies in the year
 * @param paused those that were set to pause in the year, and not to anything else on the same day
 * @param ended those that ended in the year
 * @param examples how many relations of the year are examples
 */
public record YearReport(
        int year,
        Map<PartnershipKind, Long> kinds,
        Map<PartnershipForm, Long> forms,
        Map<Purpose, Long> purposes,
        Map<String, Long> ownPurposes,
        long withoutPurpose,
        Map<String, Long> ageGroups,
        long withoutAgeGroup,
        Map<Sector, Long> sectors,
        long partners,
        ActivityFigures activities,
        long uncounted,
        Map<String, ActivityFigures> activitiesByAge,
        ActivityFigures activitiesWithoutAge,
        long undated,
        List<Partnership> began,
        List<Partnership> paused,
        List<Partnership> ended,
        long examples) {

    public long partnerships() {
        return kinds.get(PartnershipKind.PARTNERSHIP);
    }

    /** Whether there was anything at all. */
    public boolean isEmpty() {
        return kinds.values().stream().allMatch(number -> number == 0);
    }
}
