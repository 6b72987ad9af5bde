package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.AcquaintanceQuery;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.Knower;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AcquaintanceServiceTest {
    private static final AcquaintanceQuery ALL = AcquaintanceQuery.all(PageRequest.first(10));

    private final Network network;
    private final RecordRef museum;
    private final String lis;
    private final String per;
    private final RecordRef bo;

    AcquaintanceServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        RecordRef library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        lis = network.person("Lis Bo", library);
        per = network.person("Per Ås", library);
        bo = new RecordRef("person", network.person("Bo Lund", museum));
    }

    private Acquaintance said(String staff, RecordRef theirs, String topic) {
        return network.acquaintances.create(
                EDITOR, AcquaintanceDetails.with(theirs).by(staff).about(topic));
    }

    private void contact(String staff, RecordRef theirs, String at) {
        network.interactions.log(
                EDITOR,
                InteractionDetails.with(theirs, InteractionKind.CALL, "Plakaten")
                        .by(List.of(staff))
                        .at(Instant.parse(at)));
    }

    private void leaves(String person) {
        PartialDate yesterday = PartialDate.parse("2026-11-22").orElseThrow();
        network.register.people.endRole(EDITOR, person, 1, new RoleEnd(0, yesterday, null, null, false, null));
    }

    private List<String> knowers(RecordRef record) {
        return network.acquaintances.whoKnows(READER, record).stream()
                .map(Knower::person)
                .toList();
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    @Test
    void itIsSaidChangedAndTakenBack() {
        Acquaintance one = said(lis, museum, "Udstillinger");
        assertThat(network.acquaintances.list(READER, ALL.by(lis).with(museum)).items())
                .containsExactly(one);
        Acquaintance changed = network.acquaintances.update(
                EDITOR,
                one.id(),
                1,
                one.details().since(PartialDate.parse("2019").orElseThrow()));
        assertThat(network.acquaintances.find(READER, one.id())).contains(changed);
        assertThat(network.acquaintances.list(READER, ALL.by(per)).items()).isEmpty();
        network.acquaintances.delete(EDITOR, one.id(), 2);
        assertThat(network.acquaintances.find(READER, one.id())).isEmpty();
    }

    @Test
    void whatIsMissingOrUnknownIsSaidFieldByField() {
        assertThat(problems(
                        () -> network.acquaintances.create(EDITOR, new AcquaintanceDetails(null, null, null, null))))
                .containsExactly("staff required", "theirs required");
        assertThat(problems(() -> network.acquaintances.create(
                        EDITOR,
                        new AcquaintanceDetails(
                                bo.id(),
                                new RecordRef("person", museum.id()),
                                "x".repeat(201),
                                PartialDate.parse("2030").orElseThrow()))))
                .containsExactlyInAnyOrder(
                        "staff not-staff", "theirs no-such-record", "topic too-long", "since in-future");
        assertThat(problems(() -> said(lis, new RecordRef("person", lis), null)))
                .containsExactly("theirs knows-themselves");
    }

    @Test
    void theSameIsSaidOnce() {
        said(lis, museum, "Udstillinger");
        Acquaintance music = said(lis, museum, "Musik");
        assertThat(problems(() -> said(lis, museum, "UDSTILLINGER"))).containsExactly("topic acquaintance-exists");
        assertThat(problems(() -> network.acquaintances.update(
                        EDITOR, music.id(), 1, music.details().about("udstillinger"))))
                .containsExactly("topic acquaintance-exists");
    }

    @Test
    void whoSaidSoAndWhoWasInContactAreOneListTheLatestContactFirst() {
        said(lis, museum, "Udstillinger");
        said(lis, museum, "Musik");
        contact(lis, museum, "2026-05-01T10:00:00Z");
        contact(lis, museum, "2020-05-01T10:00:00Z");
        contact(per, museum, "2026-06-01T10:00:00Z");
        List<Knower> all = network.acquaintances.whoKnows(READER, museum);
        assertThat(all).extracting(Knower::person).containsExactly(per, lis);
        assertThat(all.get(0).stated()).isFalse();
        assertThat(all.get(1).topics()).containsExactly("Udstillinger", "Musik");
        assertThat(all.get(1).lastContact()).contains(Instant.parse("2026-05-01T10:00:00Z"));
    }

    @Test
    void whoKnowsSomebodyAtAnOrganisationKnowsIt() {
        contact(per, bo, "2026-06-01T10:00:00Z");
        said(lis, bo, null);
        List<Knower> all = network.acquaintances.whoKnows(READER, museum);
        assertThat(all).extracting(Knower::person).containsExactly(per, lis);
        assertThat(all.get(1).through()).containsExactly(bo.id());
        assertThat(knowers(bo)).containsExactly(per, lis);
    }

    @Test
    void whoHasLeftIsMarkedAndCarriesNothing() {
        said(per, museum, null);
        contact(lis, museum, "2026-06-01T10:00:00Z");
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum)))
                .isEmpty();
        leaves(per);
        assertThat(network.acquaintances.whoKnows(READER, museum))
                .extracting(Knower::person, Knower::left)
                .containsExactly(tuple(lis, false), tuple(per, true));
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum)))
                .isEqualTo(Set.of(museum));
        leaves(lis);
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum)))
                .isEmpty();
    }

    @Test
    void whatRestsOnOnePersonDoesNotWhenASecondKnowsSomebodyThereOrWasInContactLately() {
        contact(per, museum, "2024-05-01T10:00:00Z");
        contact(lis, museum, "2026-06-01T10:00:00Z");
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum, bo)))
                .isEqualTo(Set.of(museum));
        said(per, bo, null);
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum, bo)))
                .isEqualTo(Set.of(bo));
    }

    @Test
    void aConfidentialContactTellsOnlyThoseWhoMaySeeIt() {
        network.interactions.log(
                CURATOR,
                InteractionDetails.with(museum, InteractionKind.MEETING, "Økonomien")
                        .by(List.of(lis))
                        .inConfidence());
        assertThat(knowers(museum)).isEmpty();
        assertThat(network.acquaintances.restingOnOnePerson(READER, List.of(museum)))
                .isEmpty();
        assertThat(network.acquaintances.whoKnows(CURATOR, museum)).hasSize(1);
    }

    private Merge merge(RecordRef from, RecordRef into) {
        return network.register.merges.merge(
                CURATOR, new MergeOrder(from.type(), from.id(), into.id(), Map.of()), 1, 1);
    }

    @Test
    void ofTwoThatSayTheSameAfterAMergeOneIsThereAndBothAreAfterwards() {
        RecordRef same = network.organisation("Rockmuseet");
        Acquaintance kept = said(lis, museum, "Musik");
        Acquaintance moved = said(lis, same, "musik");
        Acquaintance other = said(per, same, null);

        Merge merge = merge(same, museum);
        assertThat(network.acquaintances.list(READER, ALL.with(museum)).items())
                .extracting(Acquaintance::id)
                .containsExactly(other.id(), kept.id());
        assertThat(network.acquaintances.find(READER, moved.id())).isEmpty();

        network.register.merges.undo(CURATOR, merge.id());
        assertThat(network.acquaintances.list(READER, ALL.with(museum)).items())
                .extracting(Acquaintance::id)
                .containsExactly(kept.id());
        assertThat(network.acquaintances.list(READER, ALL.with(same)).items())
                .extracting(Acquaintance::details)
                .containsExactly(other.details(), moved.details());
    }

    @Test
    void whoBecomesTheOneWhomTheyKnewKnowsThemNoMore() {
        RecordRef twin = new RecordRef("person", network.person("Lis B. Bo", museum));
        Acquaintance one = said(lis, twin, null);
        Merge merge = merge(twin, new RecordRef("person", lis));
        assertThat(network.acquaintances.list(READER, ALL).items()).isEmpty();
        network.register.merges.undo(CURATOR, merge.id());
        assertThat(network.acquaintances.find(READER, one.id()).orElseThrow().details())
                .isEqualTo(one.details());
    }

    @Test
    void withoutOneOfTheTwoItGoes() {
        said(lis, bo, null);
        said(lis, museum, null);
        network.register.people.delete(CURATOR, bo.id(), 1);
        assertThat(network.acquaintances.list(READER, ALL).items()).hasSize(1);
        network.register.people.delete(CURATOR, lis, 1);
        assertThat(network.acquaintances.list(READER, ALL).items()).isEmpty();
    }
}
