package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.network.api.RelationStage.DATE;
import static dk.bygpartnerskaber.network.api.RelationStage.DIVORCE;
import static dk.bygpartnerskaber.network.api.RelationStage.ENGAGEMENT;
import static dk.bygpartnerskaber.network.api.RelationStage.GLANCE;
import static dk.bygpartnerskaber.network.api.RelationStage.MARRIAGE;
import static dk.bygpartnerskaber.network.api.RelationStage.SEPARATION;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which steps a relation takes, and what has to be said about each. */
final class StageRules {
    private static final Map<RelationStage, Set<RelationStage>> USUAL = Map.of(
            GLANCE, EnumSet.of(DATE, ENGAGEMENT, DIVORCE),
            DATE, EnumSet.of(GLANCE, ENGAGEMENT, DIVORCE),
            ENGAGEMENT, EnumSet.of(MARRIAGE, DATE, SEPARATION, DIVORCE),
            MARRIAGE, EnumSet.of(SEPARATION, DIVORCE),
            SEPARATION, EnumSet.of(MARRIAGE, ENGAGEMENT, DATE, DIVORCE),
            DIVORCE, EnumSet.of(GLANCE, DATE));

    private static final int MAX_TEXT = 1000;

    private StageRules() {}

    /** Whether a step is one that relations take often enough not to be asked about. */
    static boolean isUsual(Standing from, Standing to) {
        return candidates(from).stream().anyMatch(one -> candidates(to).stream()
                .anyMatch(other -> one == other || USUAL.get(one).contains(other)));
    }

    /** The stages that it may be at; several when only the level is known. */
    private static Set<RelationStage> candidates(Standing standing) {
        if (standing.stage() != null) {
            return EnumSet.of(standing.stage());
        }
        return switch (standing.level()) {
            case NETWORK -> EnumSet.of(GLANCE);
            case COOPERATION -> EnumSet.of(DATE);
            case PARTNERSHIP -> EnumSet.of(ENGAGEMENT, MARRIAGE);
        };
    }

    /** Whether a step takes up what had been paused. */
    static boolean isResuming(Standing from, Standing to) {
        return from.stage() == SEPARATION && to.stage() != SEPARATION && to.stage() != DIVORCE;
    }

    /** Whether an activity together makes it {@code DATE}. */
    static boolean isLiftedByActivity(Standing standing) {
        return standing.level() == RelationLevel.NETWORK && standing.isOpen();
    }

    static boolean isSamePlace(Standing one, Standing other) {
        return one.level() == other.level() && one.stage() == other.stage();
    }

    /** What cannot be, whoever says so: texts too long, days in the future, an end before the beginning. */
    static void checkPossible(TextRules rules, Standing standing, LocalDate notBefore, LocalDate today) {
        rules.lines("goal", standing.goal(), MAX_TEXT);
        rules.lines("reason", standing.reason(), MAX_TEXT);
        if (standing.since().earliest().isAfter(today)) {
            rules.add("since", "in-future");
        } else if (standing.since().latest().isBefore(notBefore)) {
            rules.add("since", "before-last-step", notBefore.toString());
        }
        if (standing.decideBy() != null
                && standing.decideBy().isBefore(standing.since().earliest())) {
            rules.add("decideBy", "decided-before-begun");
        }
    }

    /**
     * What has to be said about a stage.
     *
     * @param knownGoal whether the partnership that it is about says what both want
     */
    static void checkComplete(TextRules rules, Standing standing, boolean knownGoal) {
        if (standing.stage() == ENGAGEMENT) {
            rules.required("decideBy", standing.decideBy());
        }
        if (standing.stage() == MARRIAGE && !knownGoal) {
            rules.required("goal", standing.goal());
        }
        if (standing.stage() == DIVORCE) {
            rules.required("reason", standing.reason());
        }
    }
}
