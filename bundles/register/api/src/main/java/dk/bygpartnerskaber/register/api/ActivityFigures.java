package dk.bygpartnerskaber.register.api;

/**
 * Sums of some activities, such as those of a partnership; where an activity does not tell a number, it adds none.
 *
 * @param activities how many there are
 * @param participants how many took part
 * @param hours working hours
 * @param money whole kroner
 */
public record ActivityFigures(long activities, long participants, long hours, long money) {
    public static final ActivityFigures NONE = new ActivityFigures(0, 0, 0, 0);

    public ActivityFigures plus(ActivityFigures other) {
        return new ActivityFigures(
                activities + other.activities,
                participants + other.participants,
                hours + other.hours,
                money + other.money);
    }
}
