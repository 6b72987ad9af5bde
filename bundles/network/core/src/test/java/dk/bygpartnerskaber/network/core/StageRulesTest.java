package dk.bygpartnerskaber.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Standing at(RelationStage stage) {
        return Standing.of(stage, date("2026"));
    }

    private static Standing at(RelationLevel level) {
        return Standing.of(level, null, date("2026"));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "GLANCE, DATE",
        "DATE, ENGAGEMENT",
        "DATE, GLANCE",
        "ENGAGEMENT, MARRIAGE",
        "ENGAGEMENT, DATE",
        "MARRIAGE, SEPARATION",
        "SEPARATION, MARRIAGE",
        "MARRIAGE, DIVORCE",
        "DIVORCE, GLANCE"
    })
    void growingShrinkingRestingAndEndingAreUsual(RelationStage from, RelationStage to) {
        assertThat(StageRules.isUsual(at(from), at(to))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GLANCE, MARRIAGE", "DATE, MARRIAGE", "GLANCE, SEPARATION", "MARRIAGE, GLANCE", "DIVORCE, MARRIAGE"})
    void leavingStepsOutIsUnusual(RelationStage from, RelationStage to) {
        assertThat(StageRules.isUsual(at(from), at(to))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anyRelationMayEnd(RelationStage stage) {
        assertThat(StageRules.isUsual(at(stage), at(RelationStage.DIVORCE))).isTrue();
    }

    @Test
    void whoOnlyKnowsTheLevelMayNameAStageOfItLater() {
        assertThat(StageRules.isUsual(at(RelationLevel.NETWORK), at(RelationStage.GLANCE)))
                .isTrue();
        assertThat(StageRules.isUsual(at(RelationLevel.PARTNERSHIP), at(RelationStage.MARRIAGE)))
                .isTrue();
        assertThat(StageRules.isUsual(at(RelationLevel.NETWORK), at(RelationStage.MARRIAGE)))
                .isFalse();
        assertThat(StageRules.isUsual(at(RelationStage.MARRIAGE), at(RelationLevel.COOPERATION)))
                .isFalse();
    }

    @Test
    void takingUpWhatWasPausedIsToldApartFromEndingIt() {
        assertThat(StageRules.isResuming(at(RelationStage.SEPARATION), at(RelationStage.MARRIAGE)))
                .isTrue();
        assertThat(StageRules.isResuming(at(RelationStage.SEPARATION), at(RelationLevel.PARTNERSHIP)))
                .isTrue();
        assertThat(StageRules.isResuming(at(RelationStage.SEPARATION), at(RelationStage.DIVORCE)))
                .isFalse();
        assertThat(StageRules.isResuming(at(RelationStage.MARRIAGE), at(RelationStage.SEPARATION)))
                .isFalse();
    }

    private static List<String> possible(Standing standing, String notBefore) {
        TextRules rules = new TextRules();
        StageRules.checkPossible(rules, standing, LocalDate.parse(notBefore), TODAY);
        return rules.problems().stream().map(FieldProblem::code).toList();
    }

    @Test
    void noEndLiesBeforeTheBeginningNorAnyStepInTheFuture() {
        Standing end = at(RelationStage.DIVORCE);
        assertThat(possible(end.since(date("2026-11-24")), "2020-01-01")).containsExactly("in-future");
        assertThat(possible(end.since(date("2019")), "2020-01-01")).containsExactly("before-last-step");
        assertThat(possible(end.since(date("2026-11-23")), "2020-01-01")).isEmpty();
        // the year may well mean a later day
        assertThat(possible(end.since(date("2020")), "2020-05-01")).isEmpty();
        assertThat(possible(at(RelationStage.ENGAGEMENT).decidedUntil(LocalDate.of(2025, 12, 31)), "2020-01-01"))
                .containsExactly("decided-before-begun");
    }

    private static List<String> missing(Standing standing, boolean knownGoal) {
        TextRules rules = new TextRules();
        StageRules.checkComplete(rules, standing, knownGoal);
        return rules.problems().stream().map(FieldProblem::field).toList();
    }

    @Test
    void aTrialHasADayOfDecisionAFixedPartnershipAGoalAndAnEndAReason() {
        assertThat(missing(at(RelationStage.ENGAGEMENT), false)).containsExactly("decideBy");
        assertThat(missing(at(RelationStage.MARRIAGE), false)).containsExactly("goal");
        assertThat(missing(at(RelationStage.MARRIAGE), true)).isEmpty();
        assertThat(missing(at(RelationStage.DIVORCE), true)).containsExactly("reason");
        assertThat(missing(at(RelationStage.DATE), false)).isEmpty();
    }
}
