package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EnquiryServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final EnquiryQuery ALL = EnquiryQuery.all(PageRequest.first(10));

    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;
    private final String lis;

    EnquiryServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        lis = network.person("Lis Bo", library);
    }

    private Enquiry asked(String subject, LocalDate promised) {
        EnquiryDetails details = new EnquiryDetails(
                museum, subject, "De vil låne salen.\nGerne i maj.", InteractionKind.EMAIL, null, promised, lis);
        return network.enquiries.create(EDITOR, details);
    }

    private Enquiry answer(Enquiry one, EnquiryAnswer answer) {
        return network.enquiries.answer(EDITOR, one.id(), one.version(), answer);
    }

    private List<Interaction> contacts() {
        return network.interactions
                .list(READER, InteractionQuery.all(PageRequest.first(10)).with(museum))
                .items();
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    @Test
    void whatIsPromisedFirstStandsAtTheTopAndWhatIsAnsweredAtTheEnd() {
        Enquiry some = asked("En dag", null);
        Enquiry later = asked("Plakaten", TODAY.plusDays(14));
        Enquiry sooner = asked("Salen", TODAY.plusDays(3));
        Enquiry said = answer(asked("Kaffen", TODAY), EnquiryAnswer.no("Vi har ingen"));
        assertThat(network.enquiries.waitingFor(READER, lis)).containsExactly(sooner, later, some);
        assertThat(network.enquiries.list(READER, ALL.from(museum)).items()).containsExactly(sooner, later, some, said);
        assertThat(network.enquiries
                        .list(READER, ALL.by(lis).dueBy(TODAY.plusDays(7)))
                        .items())
                .containsExactly(sooner);
        assertThat(network.enquiries.list(READER, ALL.in(EnquiryState.NO)).items())
                .containsExactly(said);
        assertThat(some.details().received()).isEqualTo(TODAY);
    }

    @Test
    void pagesFollowOneAnotherInThatOrder() {
        List<Enquiry> all = List.of(
                asked("Salen", TODAY.plusDays(3)), asked("Plakaten", TODAY.plusDays(14)), asked("En dag", null));
        List<Enquiry> read = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Enquiry> page = network.enquiries.list(READER, EnquiryQuery.all(new PageRequest(1, next, true)));
            assertThat(page.total()).hasValue(3);
            read.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        assertThat(read).isEqualTo(all);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidFieldByField() {
        String guest = network.person("Bo Lund", museum);
        RecordRef nobody = new RecordRef("partnership", museum.id());
        assertThat(problems(() -> network.enquiries.create(
                        EDITOR,
                        new EnquiryDetails(nobody, " ", null, null, TODAY.plusDays(1), TODAY.minusDays(1), guest))))
                .containsExactlyInAnyOrder(
                        "from no-such-record",
                        "subject required",
                        "received in-future",
                        "promised before-received",
                        "owner not-staff");
        // who has not said which person they are must say who sees to it
        assertThat(problems(() -> network.enquiries.create(EDITOR, EnquiryDetails.from(museum, "Salen"))))
                .containsExactly("owner required");
        Enquiry one = asked("Salen", null);
        assertThat(problems(() -> answer(one, EnquiryAnswer.no(" ")))).containsExactly("reason required");
        assertThat(problems(() -> answer(one, EnquiryAnswer.later(TODAY)))).containsExactly("again in-past");
        assertThat(problems(() -> answer(one, EnquiryAnswer.later(null)))).containsExactly("again required");
        assertThat(problems(() -> answer(
                        one,
                        EnquiryAnswer.yes().on(TODAY.minusDays(1)).by(guest).leadingTo(museum.id()))))
                .containsExactlyInAnyOrder(
                        "decided before-received", "decidedBy not-staff", "partnership no-such-record");
        assertThat(problems(() -> network.enquiries.create(EDITOR, one.details().promised(LocalDate.of(10_000, 1, 1)))))
                .containsExactly("promised out-of-range");
    }

    @Test
    void aYesBecomesAContactSoThatTheRelationIsLookedAfter() {
        String relation = network.relations
                .create(
                        EDITOR,
                        new RelationDetails(library, museum, null, null, null, null),
                        Standing.of(RelationStage.GLANCE, null))
                .id();
        Enquiry one = asked("Lån af salen", TODAY.plusDays(14));
        network.register.setNow("2026-11-25T08:00:00Z");
        Enquiry said = answer(one, EnquiryAnswer.yes().by(lis));
        assertThat(said.answer().decided()).isEqualTo(TODAY.plusDays(2));
        Interaction contact = contacts().get(0);
        assertThat(said.interaction()).contains(contact.id());
        assertThat(contact.details().subject()).isEqualTo("Lån af salen");
        assertThat(contact.details().kind()).isEqualTo(InteractionKind.EMAIL);
        assertThat(contact.details().ours()).containsExactly(lis);
        assertThat(network.relations.find(READER, relation).orElseThrow().care().lastContact())
                .contains(contact.details().at());
        assertThat(network.enquiries.waitingFor(READER, lis)).isEmpty();
    }

    @Test
    void whoeverPutsAnAnswerRightNotesNoOtherContact() {
        Enquiry said = answer(asked("Et fælles kor", null), EnquiryAnswer.yes().by(lis));
        String choir = network.register
                .partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder("Koret")
                                .library(library.id())
                                .partners(List.of(museum.id()))
                                .build())
                .id();
        network.register.setNow("2026-12-23T08:00:00Z");
        Enquiry linked = answer(said, EnquiryAnswer.yes().leadingTo(choir));
        assertThat(linked.answer()).isEqualTo(said.answer().leadingTo(choir));
        assertThat(contacts()).hasSize(1);

        network.register.partnerships.delete(CURATOR, choir, 1);
        network.interactions.delete(CURATOR, contacts().get(0).id(), 1);
        Enquiry left = network.enquiries.find(READER, said.id()).orElseThrow();
        assertThat(left.answer()).isEqualTo(said.answer());
        assertThat(left.interaction()).isEmpty();
    }

    @Test
    void aNoHasItsReasonAndTheContactStays() {
        Enquiry said = answer(asked("Reklame i hallen", null), EnquiryAnswer.no("Kommunens regler"));
        assertThat(said.answer().reason()).isEqualTo("Kommunens regler");
        assertThat(contacts()).hasSize(1);
        Enquiry again = answer(said, new EnquiryAnswer(EnquiryState.OPEN, null, null, null, null, null));
        assertThat(again.answer()).isEqualTo(EnquiryAnswer.NONE);
        assertThat(network.enquiries.waitingFor(READER, lis)).containsExactly(again);
    }

    @Test
    void whatIsPutOffComesBackOnItsDay() {
        Enquiry said = answer(asked("Julekoncert", TODAY), EnquiryAnswer.later(TODAY.plusDays(10)));
        assertThat(contacts()).isEmpty();
        assertThat(network.enquiries.waitingFor(READER, lis)).isEmpty();
        network.register.setNow("2026-12-03T08:00:00Z");
        assertThat(network.enquiries.waitingFor(READER, lis)).containsExactly(said);
        // the day has come, and whoever puts the reason right need not choose another
        assertThat(answer(said, new EnquiryAnswer(EnquiryState.LATER, null, "Travlt", TODAY.plusDays(10), null, null))
                        .answer()
                        .reason())
                .isEqualTo("Travlt");
    }

    @Test
    void itIsChangedByThoseWhoMayAndHaveReadTheLatest() {
        Enquiry one = asked("Salen", TODAY);
        EnquiryDetails moved = one.details().promised(TODAY.plusDays(1));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> network.enquiries.update(READER, one.id(), 1, moved))
                        .kind())
                .isEqualTo(ProblemException.Kind.FORBIDDEN);
        Enquiry changed = network.enquiries.update(EDITOR, one.id(), 1, moved);
        assertThat(network.enquiries.update(EDITOR, one.id(), 2, moved)).isEqualTo(changed);
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> network.enquiries.update(EDITOR, one.id(), 1, moved))
                        .kind())
                .isEqualTo(ProblemException.Kind.STALE);
    }

    @Test
    void itFollowsAMergeAndItsUndo() {
        RecordRef same = network.organisation("Rockmuseet");
        Enquiry one =
                network.enquiries.create(EDITOR, asked("Salen", TODAY).details().askedBy(same));
        Merge merge = network.register.merges.merge(
                CURATOR, new MergeOrder("organisation", same.id(), museum.id(), Map.of()), 1, 1);
        assertThat(network.enquiries.list(READER, ALL.from(museum)).items()).hasSize(2);
        network.register.merges.undo(CURATOR, merge.id());
        assertThat(network.enquiries.find(READER, one.id()).orElseThrow().details())
                .isEqualTo(one.details());
    }

    @Test
    void itOutlivesWhoSeesToItButNotWhoAsked() {
        Enquiry one = answer(asked("Salen", TODAY), EnquiryAnswer.no("Optaget").by(lis));
        network.register.people.delete(CURATOR, lis, 1);
        Enquiry left = network.enquiries.find(READER, one.id()).orElseThrow();
        assertThat(left.details().owner()).isNull();
        assertThat(left.answer().decidedBy()).isNull();
        network.register.organisations.delete(CURATOR, museum.id(), 1);
        assertThat(network.enquiries.find(READER, one.id())).isEmpty();
    }
}
