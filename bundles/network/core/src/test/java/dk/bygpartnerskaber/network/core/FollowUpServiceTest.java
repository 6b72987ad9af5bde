package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FollowUpServiceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final FollowUpQuery ALL = FollowUpQuery.all(PageRequest.first(10));

    private final Network network;
    private final RecordRef museum;
    private final String lis;

    FollowUpServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        RecordRef library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        lis = network.person("Lis Bo", library);
    }

    private FollowUp toDo(String what, LocalDate due) {
        return network.followUps.create(EDITOR, new FollowUpDetails(what, due, lis, museum, null));
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    @Test
    void whatIsDueFirstStandsAtTheTop() {
        FollowUp later = toDo("Send plakaten", MONDAY);
        FollowUp sooner = toDo("Ring til Bo", MONDAY.minusDays(3));
        assertThat(network.followUps.waitingFor(READER, lis)).containsExactly(sooner, later);
        assertThat(network.followUps.list(READER, ALL.about(museum)).items()).containsExactly(sooner, later);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidFieldByField() {
        String guest = network.person("Bo Lund", museum);
        assertThat(problems(() -> network.followUps.create(
                        EDITOR, new FollowUpDetails(null, null, guest, new RecordRef("person", museum.id()), "ingen"))))
                .containsExactlyInAnyOrder(
                        "what required",
                        "due required",
                        "owner not-staff",
                        "about no-such-record",
                        "interaction no-such-record");
        // who has not said which person they are must say who does it
        assertThat(problems(
                        () -> network.followUps.create(EDITOR, new FollowUpDetails("Ring", MONDAY, null, null, null))))
                .containsExactly("owner required");
    }

    @Test
    void itIsMovedHandedOverDoneAndTakenUpAgain() {
        FollowUp one = toDo("Ring til Bo", MONDAY);
        one = network.followUps.update(EDITOR, one.id(), 1, one.details().until(MONDAY.plusDays(7)));
        FollowUp done = network.followUps.close(EDITOR, one.id(), 2, FollowUpState.DONE, null);
        assertThat(done.closed()).isPresent();
        assertThat(network.followUps.waitingFor(READER, lis)).isEmpty();
        assertThat(network.followUps.list(READER, ALL.open()).items()).isEmpty();
        FollowUp again = network.followUps.close(EDITOR, one.id(), 3, FollowUpState.OPEN, null);
        assertThat(again.closed()).isEmpty();
        assertThat(network.followUps.find(READER, one.id())).contains(again);
    }

    @Test
    void whoLetsItGoSaysWhy() {
        FollowUp one = toDo("Ring til Bo", MONDAY);
        assertThat(problems(() -> network.followUps.close(EDITOR, one.id(), 1, FollowUpState.DROPPED, " ")))
                .containsExactly("note required");
        assertThat(network.followUps
                        .close(EDITOR, one.id(), 1, FollowUpState.DROPPED, "De har løst det selv")
                        .note())
                .contains("De har løst det selv");
    }

    @Test
    void whatFollowsAConfidentialContactIsSeenByThoseWhoSeeThat() {
        Interaction secret = network.interactions.log(
                CURATOR,
                InteractionDetails.with(museum, InteractionKind.MEETING, "Økonomien")
                        .inConfidence());
        FollowUp one = network.followUps.create(
                CURATOR, new FollowUpDetails("Spørg ledelsen", MONDAY, lis, museum, secret.id()));
        assertThat(network.followUps.find(READER, one.id())).isEmpty();
        assertThat(network.followUps.list(READER, ALL).items()).isEmpty();
        assertThat(network.followUps.list(CURATOR, ALL).items()).containsExactly(one);

        network.interactions.delete(CURATOR, secret.id(), 1);
        assertThat(network.followUps
                        .find(READER, one.id())
                        .orElseThrow()
                        .details()
                        .interaction())
                .isNull();
    }

    @Test
    void itFollowsAMergeAndStaysWhenWhatItWasAboutIsGone() {
        RecordRef same = network.organisation("Rockmuseet");
        FollowUp one = network.followUps.create(EDITOR, new FollowUpDetails("Ring", MONDAY, lis, same, null));
        Merge merge = network.register.merges.merge(
                CURATOR, new MergeOrder("organisation", same.id(), museum.id(), Map.of()), 1, 1);
        assertThat(network.followUps.list(READER, ALL.about(museum)).items()).hasSize(1);
        network.register.merges.undo(CURATOR, merge.id());
        assertThat(network.followUps.find(READER, one.id()).orElseThrow().details())
                .isEqualTo(one.details());

        network.register.people.delete(CURATOR, lis, 1);
        FollowUp left = network.followUps.find(READER, one.id()).orElseThrow();
        assertThat(left.details().owner()).isNull();
        assertThat(left.details().about()).isEqualTo(same);
    }

    @Test
    void aContactAndWhatFollowsItAreNotedTogetherOrNotAtAll() {
        InteractionDetails call = InteractionDetails.with(museum, InteractionKind.CALL, "Plakaten");
        FollowUpDetails without = new FollowUpDetails("Send den", null, lis, null, null);
        assertThat(problems(() -> network.interactions.log(EDITOR, call, Optional.of(without))))
                .containsExactly("followUp/due required");
        assertThat(network.interactions
                        .list(READER, InteractionQuery.all(PageRequest.first(10)))
                        .items())
                .isEmpty();

        Interaction noted = network.interactions.log(EDITOR, call, Optional.of(without.until(MONDAY)));
        assertThat(network.followUps.waitingFor(READER, lis)).singleElement().satisfies(one -> assertThat(one.details())
                .isEqualTo(new FollowUpDetails("Send den", MONDAY, lis, museum, noted.id())));
    }
}
