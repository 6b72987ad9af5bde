package dk.bygpartnerskaber.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.PartialDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The usual steps as a machine. */
class StageMachineTest {
    private static Standing at(RelationStage stage) {
        return Standing.of(stage, PartialDate.parse("2026").orElseThrow());
    }

    private static Standing at(RelationLevel level) {
        return Standing.of(level, null, PartialDate.parse("2026").orElseThrow());
    }

    @Property
    void everyStageIsReachedFromEveryOtherByUsualSteps(@ForAll RelationStage from) {
        Set<RelationStage> reached = EnumSet.of(from);
        Deque<RelationStage> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            RelationStage stage = open.remove();
            Arrays.stream(RelationStage.values())
                    .filter(next -> StageRules.isUsual(at(stage), at(next)))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        assertThat(reached).containsExactly(RelationStage.values());
    }

    @Property
    void stayingIsNeverUnusualAndEndingNeverIsEither(@ForAll RelationStage stage) {
        assertThat(StageRules.isUsual(at(stage), at(stage))).isTrue();
        assertThat(StageRules.isUsual(at(stage), at(RelationStage.DIVORCE))).isTrue();
    }

    @Property
    void noUsualStepUpwardsLeavesALevelOut(@ForAll RelationStage from, @ForAll RelationStage to) {
        boolean leap = to.level().ordinal() - from.level().ordinal() > 1;
        // who has met may agree to try for more at once
        if (leap && to != RelationStage.ENGAGEMENT) {
            assertThat(StageRules.isUsual(at(from), at(to))).isFalse();
        }
    }

    @Property
    void aLevelAloneAllowsWhatOneOfItsStagesAllows(@ForAll RelationStage from, @ForAll RelationStage to) {
        if (StageRules.isUsual(at(from), at(to)) && from.level() != RelationLevel.NETWORK) {
            boolean paused = from == RelationStage.SEPARATION || to == RelationStage.SEPARATION;
            boolean ended = to == RelationStage.DIVORCE;
            assertThat(paused || ended || StageRules.isUsual(at(from.level()), at(to)))
                    .isTrue();
        }
    }

    @Property
    void aStandingHasTheLevelOfItsStageWhateverElseIsSaid(@ForAll RelationLevel level, @ForAll RelationStage stage) {
        assertThat(Standing.of(level, stage, null).level()).isEqualTo(stage.level());
    }
}
