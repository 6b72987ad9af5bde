package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RelationServiceTest {
    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;

    RelationServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private RelationDetails inGeneral() {
        return new RelationDetails(library, museum, null);
    }

    private Relation at(RelationStage stage, String since) {
        Standing standing = Standing.of(stage, date(since))
                .decidedUntil(LocalDate.of(2027, 3, 1))
                .towards("Koncerter sammen")
                .because("Enige om det");
        return network.relations.create(EDITOR, inGeneral(), standing);
    }

    private static ProblemException problem(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }

    private static List<String> problems(ThrowingCallable call) {
        return problem(call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    @Test
    void aRelationBeginsWithTheLevelThatItsStageHas() {
        Relation made = network.relations.create(EDITOR, inGeneral(), Standing.of(RelationStage.DATE, null));

        assertThat(made.standing().level()).isEqualTo(RelationLevel.COOPERATION);
        assertThat(made.standing().since()).hasToString("2026-11-23");
        assertThat(network.relations.find(READER, made.id())).contains(made);
        assertThat(network.relations.history(READER, made.id()))
                .extracting(RelationStep::standing)
                .containsExactly(made.standing());
    }

    @Test
    void theHistoryOfSevenYearsIsKept() {
        Relation relation = at(RelationStage.DATE, "2019");
        relation = network.relations.move(
                EDITOR,
                relation.id(),
                relation.version(),
                Standing.of(RelationStage.ENGAGEMENT, date("2020-08")).decidedUntil(LocalDate.of(2021, 8, 1)));
        relation = network.relations.move(
                EDITOR,
                relation.id(),
                relation.version(),
                Standing.of(RelationStage.MARRIAGE, date("2021-08-01")).towards("Et fælles værksted"));
        relation = network.relations.move(
                EDITOR,
                relation.id(),
                relation.version(),
                Standing.of(RelationStage.DIVORCE, date("2026")).because("Museet flyttede"));

        assertThat(network.relations.history(READER, relation.id()))
                .extracting(step -> step.standing().stage())
                .containsExactly(
                        RelationStage.DIVORCE, RelationStage.MARRIAGE, RelationStage.ENGAGEMENT, RelationStage.DATE);
        assertThat(relation.care().due()).isEmpty();
        assertThat(network.relations.find(READER, relation.id())).contains(relation);
    }

    @Test
    void twoHaveOneRelationAboutAMatterAndSeveralAboutSeveral() {
        Relation general = at(RelationStage.GLANCE, "2026");
        ProblemException refused = problem(() -> at(RelationStage.DATE, "2026"));
        assertThat(refused.fields()).containsExactly(FieldProblem.of("theirs", "relation-exists", general.id()));

        String festival = network.register
                .partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder("Festival")
                                .partners(List.of(museum.id()))
                                .goal("En festival om året")
                                .build())
                .id();
        Relation about = network.relations.create(
                EDITOR,
                new RelationDetails(library, museum, festival),
                Standing.of(RelationStage.MARRIAGE, date("2026")));
        assertThat(network.relations.of(READER, museum)).containsExactly(about, general);
        assertThat(network.relations.of(READER, new RecordRef("partnership", festival)))
                .containsExactly(about);
    }

    @Test
    void whatCannotBeIsRefusedFieldByField() {
        String guest = network.person("Bo Lund", museum);
        RelationDetails wrong = new RelationDetails(
                museum, new RecordRef("team", library.id()), "nowhere", guest, interval("P2M"), interval("P1M"));
        assertThat(problems(() ->
                        network.relations.create(EDITOR, wrong, Standing.of(RelationStage.ENGAGEMENT, date("2027")))))
                .containsExactlyInAnyOrder(
                        "ours not-ours",
                        "theirs no-such-record",
                        "partnership no-such-partnership",
                        "owner not-staff",
                        "longest shorter-than-wanted",
                        "since in-future",
                        "decideBy required");
    }

    private static ContactInterval interval(String text) {
        return ContactInterval.parse(text).orElseThrow();
    }

    @Test
    void anUnusualStepIsAskedAboutAndNeedsAReason() {
        Relation relation = at(RelationStage.GLANCE, "2026");
        Standing leap = Standing.of(RelationStage.MARRIAGE, date("2026-11-01")).towards("Alt");
        assertThat(problems(() -> network.relations.move(EDITOR, relation.id(), 1, leap)))
                .containsExactly("reason required");
        Standing why = leap.because("De kendte hinanden fra Herning");
        assertThat(problem(() -> network.relations.move(EDITOR, relation.id(), 1, why))
                        .code())
                .isEqualTo("unusual-step");

        network.relations.move(EDITOR.confirming("unusual-step"), relation.id(), 1, why);

        assertThat(network.relations.history(READER, relation.id()).get(0).unusual())
                .isTrue();
    }

    @Test
    void takingUpAPausedRelationAsksToLookAtTheVisionAnew() {
        Relation paused = at(RelationStage.SEPARATION, "2026");
        Standing again = Standing.of(RelationStage.MARRIAGE, date("2026-11-20")).towards("Nyt hold");
        assertThat(problem(() -> network.relations.move(EDITOR, paused.id(), 1, again))
                        .code())
                .isEqualTo("look-at-vision");

        Relation taken = network.relations.move(EDITOR.confirming("look-at-vision"), paused.id(), 1, again);

        assertThat(taken.standing().stage()).isEqualTo(RelationStage.MARRIAGE);
    }

    @Test
    void aStepToWhereItStandsPutsRightWhatIsSaidAboutIt() {
        Relation relation = at(RelationStage.ENGAGEMENT, "2026-05");
        Relation later = network.relations.move(
                EDITOR, relation.id(), 1, relation.standing().decidedUntil(LocalDate.of(2027, 6, 1)));
        assertThat(later.standing().decideBy()).isEqualTo("2027-06-01");
        assertThat(later.version()).isEqualTo(2);
        assertThat(network.relations.history(READER, relation.id())).hasSize(1);
        assertThat(network.relations.move(EDITOR, relation.id(), 2, later.standing()))
                .isEqualTo(later);
    }

    @Test
    void contactIsDueAsOftenAsTheStageSaysOrPeopleWant() {
        Relation relation = at(RelationStage.ENGAGEMENT, "2026-05");
        assertThat(relation.care().due()).contains(LocalDate.of(2026, 12, 23));
        assertThat(relation.care().overdue()).contains(LocalDate.of(2027, 1, 23));

        Relation often =
                network.relations.update(EDITOR, relation.id(), 1, inGeneral().every(interval("P2W"), null));

        assertThat(often.care().due()).contains(LocalDate.of(2026, 12, 7));
        assertThat(network.relations.find(READER, relation.id())).contains(often);
    }

    @Test
    void whatIsPutOffRestsUntilADayOrTheNextStep() {
        Relation relation = at(RelationStage.GLANCE, "2026");
        assertThat(problems(() -> network.relations.putOff(EDITOR, relation.id(), 1, LocalDate.of(2026, 11, 23), null)))
                .containsExactly("until in-past", "reason required");

        Relation rests = network.relations.putOff(EDITOR, relation.id(), 1, LocalDate.of(2027, 2, 1), "De flytter");
        assertThat(rests.care().restsBecause()).contains("De flytter");

        Relation moved = network.relations.move(EDITOR, relation.id(), 2, Standing.of(RelationStage.DATE, null));
        assertThat(moved.care().restsUntil()).isEmpty();
    }

    @Test
    void theMostPressingIsTheOneThatHasBeenDueForMostOfItsIntervals() {
        String lis = network.person("Lis Bo", library);
        network.register.setNow("2026-01-01T08:00:00Z");
        Relation seldom = owned(lis, "Team Teatret", "P6M");
        Relation often = owned(lis, "Eplehuset", "P1M");
        Relation resting = owned(lis, "Koret", "P1W");
        Relation later = owned(lis, "Messecenter Herning", "P1Y");
        network.relations.putOff(EDITOR, resting.id(), 1, LocalDate.of(2026, 12, 1), "De er på turné");
        network.register.setNow("2026-11-23T08:00:00Z");

        assertThat(network.relations.needingCare(READER, lis, 10))
                .extracting(Relation::id)
                .containsExactly(often.id(), seldom.id())
                .doesNotContain(later.id());
        assertThat(network.relations.needingCare(READER, lis, 1)).hasSize(1);

        network.register.setNow("2026-12-01T08:00:00Z");
        assertThat(network.relations.needingCare(READER, lis, 1))
                .extracting(Relation::id)
                .containsExactly(resting.id());
    }

    private Relation owned(String person, String organisation, String every) {
        RelationDetails details = new RelationDetails(library, network.organisation(organisation), null)
                .ownedBy(person)
                .every(interval(every), null);
        return network.relations.create(EDITOR, details, Standing.of(RelationStage.GLANCE, null));
    }

    @Test
    void whoReadAnOlderVersionIsToldSo() {
        Relation relation = at(RelationStage.GLANCE, "2026");
        network.relations.putOff(EDITOR, relation.id(), 1, LocalDate.of(2027, 2, 1), "De flytter");
        assertThat(problem(() -> network.relations.update(EDITOR, relation.id(), 1, inGeneral()))
                        .code())
                .isEqualTo("stale");
    }

    @Test
    void listsAreNarrowedByWhatARelationIs() {
        Relation general = at(RelationStage.GLANCE, "2026");
        RecordRef theatre = network.organisation("Team Teatret");
        String lis = network.person("Lis Bo", library);
        Relation ended = network.relations.create(
                EDITOR,
                new RelationDetails(library, theatre, null).ownedBy(lis),
                Standing.of(RelationStage.DIVORCE, date("2025")).because("Slut"));
        RelationQuery all = RelationQuery.all(PageRequest.first(10));
        assertThat(network.relations.list(READER, all).items()).containsExactly(ended, general);
        assertThat(network.relations.list(READER, all.open(true)).items()).containsExactly(general);
        assertThat(network.relations.list(READER, all.ownedBy(lis)).items()).containsExactly(ended);
        assertThat(network.relations.list(READER, all.at(RelationStage.GLANCE)).items())
                .containsExactly(general);
        assertThat(network.relations.list(READER, all.with(theatre)).items()).containsExactly(ended);
    }

    @Test
    void onlyWhoCuratesDeletesAndOnlyWhoEditsWrites() {
        Relation relation = at(RelationStage.GLANCE, "2026");
        assertThat(problem(() -> network.relations.delete(EDITOR, relation.id(), 1))
                        .code())
                .isEqualTo("forbidden");
        assertThat(problem(() -> network.relations.create(READER, inGeneral(), Standing.of(RelationStage.GLANCE, null)))
                        .code())
                .isEqualTo("forbidden");

        network.relations.delete(CURATOR, relation.id(), 1);

        assertThat(network.relations.find(READER, relation.id())).isEmpty();
    }
}
