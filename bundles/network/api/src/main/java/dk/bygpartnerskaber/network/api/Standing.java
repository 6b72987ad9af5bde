package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;

/**
 * Where a relation stands, and since when.
 *
 * @param level never {@code null}; that of the stage when there is one, {@code NETWORK} by default
 * @param stage {@code null} when only the level is known
 * @param since when it came to stand there: a year, a month or a day, not in the future; {@code null} for today
 * @param decideBy the day by which a trial period is decided on; for {@code ENGAGEMENT} only, and required there
 * @param goal what both want to reach, up to 1000 characters; for {@code MARRIAGE} only. It is required there when the
 *     relation is about no partnership that says it
 * @param reason why it came to stand there, up to 1000 characters; required for {@code DIVORCE} and for unusual steps
 * @param decidedBy id of the person on the staff who decided; {@code null} for the one that the actor is
 */
public record Standing(
        RelationLevel level,
        RelationStage stage,
        PartialDate since,
        LocalDate decideBy,
        String goal,
        String reason,
        String decidedBy) {

    public Standing {
        RelationLevel loosest = level == null ? RelationLevel.NETWORK : level;
        level = stage == null ? loosest : stage.level();
        decideBy = stage == RelationStage.ENGAGEMENT ? decideBy : null;
        goal = stage == RelationStage.MARRIAGE ? Texts.lines(goal) : null;
        reason = Texts.lines(reason);
        decidedBy = Texts.line(decidedBy);
    }

    /** Of a stage, or only of a level, since a day. */
    public static Standing of(RelationLevel level, RelationStage stage, PartialDate since) {
        return new Standing(level, stage, since, null, null, null, null);
    }

    public static Standing of(RelationStage stage, PartialDate since) {
        return of(null, stage, since);
    }

    public Standing since(PartialDate day) {
        return new Standing(level, stage, day, decideBy, goal, reason, decidedBy);
    }

    public Standing decidedUntil(LocalDate day) {
        return new Standing(level, stage, since, day, goal, reason, decidedBy);
    }

    public Standing towards(String commonGoal) {
        return new Standing(level, stage, since, decideBy, commonGoal, reason, decidedBy);
    }

    public Standing because(String why) {
        return new Standing(level, stage, since, decideBy, goal, why, decidedBy);
    }

    public Standing by(String person) {
        return new Standing(level, stage, since, decideBy, goal, reason, person);
    }

    /** Whether it is still a relation that somebody works with. */
    public boolean isOpen() {
        return stage != RelationStage.DIVORCE;
    }
}
