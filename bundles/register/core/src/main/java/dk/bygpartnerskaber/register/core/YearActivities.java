package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.Partnership;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/**
 * Sums of the activities of a year.
 *
 * @param active ids of the relations of any kind that have some
 * @param uncounted how many do not tell how many took part
 * @param ageGroups by the age groups of their partnerships
 * @param withoutAge of partnerships that have none
 */
record YearActivities(
        Set<String> active,
        ActivityFigures sum,
        long uncounted,
        Map<String, ActivityFigures> ageGroups,
        ActivityFigures withoutAge) {
    /**
     * @param partnerships those whose activities count
     * @param today those of later days have yet to be
     */
    static YearActivities of(EntityManager entities, int year, List<Partnership> partnerships, LocalDate today) {
        Map<String, Partnership> known =
                partnerships.stream().collect(Collectors.toMap(Partnership::id, Function.identity()));
        Set<String> active = new HashSet<>();
        ActivityFigures sum = ActivityFigures.NONE;
        ActivityFigures withoutAge = ActivityFigures.NONE;
        long uncounted = 0;
        Map<String, ActivityFigures> ageGroups = new TreeMap<>(ValueOrder.NAMES);
        for (Object[] row : rows(entities, year, today)) {
            active.add((String) row[0]);
            Partnership partnership = known.get(row[0]);
            if (partnership == null) {
                continue;
            }
            ActivityFigures figures = Activities.figures(row);
            sum = sum.plus(figures);
            uncounted += figures.activities() - (Long) row[5];
            List<String> ages = partnership.details().ageGroups();
            if (ages.isEmpty()) {
                withoutAge = withoutAge.plus(figures);
            }
            ages.forEach(group -> ageGroups.merge(group, figures, ActivityFigures::plus));
        }
        return new YearActivities(active, sum, uncounted, ageGroups, withoutAge);
    }

    /** The first day of each relation's activities up to a day, by its id; those without a dated one are missing. */
    static Map<String, LocalDate> firstDays(EntityManager entities, LocalDate today) {
        return entities
                .createQuery(
                        "SELECT e.partnership, MIN(e.firstDay) FROM ActivityEntity e"
                                + " WHERE e.firstDay <> '' AND e.firstDay <= :today GROUP BY e.partnership",
                        Object[].class)
                .setParameter("today", today.toString())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> LocalDate.parse((String) row[1])));
    }

    /** What {@link Activities#figures(Object[])} reads, by partnership, and how many tell how many took part. */
    private static List<Object[]> rows(EntityManager entities, int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return entities.createQuery(
                        "SELECT e.partnership, COUNT(e), SUM(e.participants), SUM(e.hours), SUM(e.money),"
                                + " COUNT(e.participants) FROM ActivityEntity e"
                                + " WHERE e.firstDay BETWEEN :first AND :last GROUP BY e.partnership",
                        Object[].class)
                .setParameter("first", year + "-01-01")
                .setParameter("last", (today.isBefore(end) ? today : end).toString())
                .getResultList();
    }
}
