package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.Carrier;
import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.network.api.HandOverDecision;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HandOverServiceTest {
    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;
    private final String lis;
    private final String per;

    HandOverServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        lis = network.person("Lis Bo", library);
        per = network.person("Per Ås", library);
    }

    private Relation relation(RecordRef theirs, RelationStage stage) {
        return network.relations.create(
                EDITOR,
                new RelationDetails(library, theirs, null).ownedBy(lis),
                Standing.of(stage, null).because("Det er slut"));
    }

    private FollowUp followUp() {
        return network.followUps.create(
                EDITOR, new FollowUpDetails("Ring til Bo", LocalDate.of(2026, 12, 1), lis, museum, null));
    }

    private Partnership partnership(PartnershipStatus status, Responsible... responsible) {
        return network.register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Festival")
                        .status(status)
                        .responsible(List.of(responsible))
                        .build());
    }

    private List<CarriedThing> carried(String person) {
        return network.handOvers.carriedBy(EDITOR, person);
    }

    private List<String> kinds(String person) {
        return carried(person).stream().map(thing -> thing.record().type()).toList();
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    private List<String> notes(RecordRef record) {
        return network.register.history.of(COORDINATOR, record, PageRequest.first(10)).items().stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.field().equals("handOverNote"))
                .map(field -> String.valueOf(field.after()))
                .toList();
    }

    @Test
    void whatHasEndedIsNotCarried() {
        relation(museum, RelationStage.DIVORCE);
        relation(network.organisation("Koret"), RelationStage.GLANCE);
        followUp();
        partnership(PartnershipStatus.ENDED, new Responsible(lis, null, null));
        partnership(PartnershipStatus.PAUSED, new Responsible(lis, null, null));
        assertThat(kinds(lis)).containsExactly("relation", "followUp", "partnership");
    }

    @Test
    void eachGoesToSomebodyElseWithANoteAndWhatIsUndecidedStays() {
        Relation relation = relation(museum, RelationStage.GLANCE);
        FollowUp followUp = followUp();
        Partnership festival = partnership(PartnershipStatus.ACTIVE, new Responsible(lis, "Kontakt", null));
        List<CarriedThing> all = carried(lis);
        int moved = network.handOvers.handOver(
                EDITOR,
                lis,
                List.of(
                        HandOverDecision.to(all.get(0), per, "Kender dem i forvejen"),
                        HandOverDecision.to(all.get(1), null, "tøver"),
                        HandOverDecision.to(all.get(2), per, null)));
        assertThat(moved).isEqualTo(2);
        assertThat(network.relations
                        .find(READER, relation.id())
                        .orElseThrow()
                        .details()
                        .owner())
                .isEqualTo(per);
        assertThat(network.followUps.find(READER, followUp.id())).contains(followUp);
        assertThat(network.register
                        .partnerships
                        .find(READER, festival.id())
                        .orElseThrow()
                        .details()
                        .responsible())
                .containsExactly(new Responsible(per, "Kontakt", null));
        assertThat(notes(all.get(0).record())).containsExactly("Kender dem i forvejen");
        assertThat(kinds(lis)).containsExactly("followUp");
    }

    @Test
    void whatIsLetGoSaysWhy() {
        Relation relation = relation(museum, RelationStage.GLANCE);
        FollowUp followUp = followUp();
        Partnership festival = partnership(
                PartnershipStatus.ACTIVE, new Responsible(lis, "Kontakt", null), new Responsible(per, null, null));
        List<CarriedThing> all = carried(lis);
        assertThat(problems(() ->
                        network.handOvers.handOver(EDITOR, lis, List.of(HandOverDecision.letGo(all.get(0), " ")))))
                .containsExactly("note/0 required");
        network.handOvers.handOver(
                EDITOR,
                lis,
                all.stream()
                        .map(thing -> HandOverDecision.letGo(thing, "Projektet er slut"))
                        .toList());
        assertThat(network.relations
                        .find(READER, relation.id())
                        .orElseThrow()
                        .details()
                        .owner())
                .isNull();
        FollowUp dropped = network.followUps.find(READER, followUp.id()).orElseThrow();
        assertThat(dropped.state()).isEqualTo(FollowUpState.DROPPED);
        assertThat(dropped.note()).contains("Projektet er slut");
        assertThat(network.register
                        .partnerships
                        .find(READER, festival.id())
                        .orElseThrow()
                        .details()
                        .responsible())
                .containsExactly(new Responsible(per, null, null));
        assertThat(notes(new RecordRef("partnership", festival.id()))).containsExactly("Projektet er slut");
        assertThat(carried(lis)).isEmpty();
    }

    @Test
    void whoIsResponsibleAlreadyIsSoOnce() {
        Partnership festival = partnership(
                PartnershipStatus.ACTIVE, new Responsible(lis, "Kontakt", null), new Responsible(per, "Program", null));
        network.handOvers.handOver(
                EDITOR, lis, List.of(HandOverDecision.to(carried(lis).get(0), per, null)));
        assertThat(network.register
                        .partnerships
                        .find(READER, festival.id())
                        .orElseThrow()
                        .details()
                        .responsible())
                .containsExactly(new Responsible(per, "Kontakt, Program", null));
    }

    @Test
    void whatWasChangedMeanwhileIsNamedAndNothingIsDone() {
        Relation relation = relation(museum, RelationStage.GLANCE);
        followUp();
        List<CarriedThing> all = carried(lis);
        network.relations.putOff(EDITOR, relation.id(), 1, LocalDate.of(2027, 1, 1), "Ferie");
        assertThat(problems(() -> network.handOvers.handOver(
                        EDITOR,
                        lis,
                        List.of(
                                HandOverDecision.to(all.get(1), per, null),
                                HandOverDecision.to(all.get(0), per, null)))))
                .containsExactly("to/1 changed-meanwhile");
        assertThat(kinds(lis)).containsExactly("relation", "followUp");
    }

    @Test
    void onlySomebodyElseOnTheStaffTakesOver() {
        String guest = network.person("Bo Lund", museum);
        relation(museum, RelationStage.GLANCE);
        followUp();
        List<CarriedThing> all = carried(lis);
        assertThat(problems(() -> network.handOvers.handOver(
                        EDITOR,
                        lis,
                        List.of(
                                HandOverDecision.to(all.get(0), guest, null),
                                HandOverDecision.to(all.get(1), lis, null)))))
                .containsExactly("to/0 not-staff", "to/1 theirs-already");
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> network.handOvers.handOver(READER, lis, List.of()))
                        .kind())
                .isEqualTo(ProblemException.Kind.FORBIDDEN);
    }

    @Test
    void whoHasLeftOrMayNotLogInIsNamedWhileTheyCarrySomething() {
        relation(museum, RelationStage.GLANCE);
        followUp();
        String eva = network.person("Eva Ek", library);
        Person person = network.register.people.find(READER, eva).orElseThrow();
        String user = network.register.users.add("eva");
        network.register.people.update(
                CURATOR, eva, 1, person.details().toBuilder().user(user).build());
        partnership(PartnershipStatus.ACTIVE, new Responsible(eva, null, null));
        assertThat(network.handOvers.waiting(EDITOR)).isEmpty();

        network.register.users.names.remove(user);
        PartialDate yesterday = PartialDate.parse("2026-11-22").orElseThrow();
        network.register.people.endRole(EDITOR, lis, 1, new RoleEnd(0, yesterday, null, null, false, null));
        assertThat(network.handOvers.waiting(EDITOR))
                .containsExactly(new Carrier(eva, 1, false), new Carrier(lis, 2, true));

        network.handOvers.handOver(
                EDITOR,
                lis,
                carried(lis).stream()
                        .map(thing -> HandOverDecision.to(thing, per, null))
                        .toList());
        assertThat(network.handOvers.waiting(EDITOR)).containsExactly(new Carrier(eva, 1, false));
    }

    @Test
    void enquiriesGoOnWithSomebodyElseOrStandInTheListOfAll() {
        EnquiryDetails asked = EnquiryDetails.from(museum, "Lån af salen").by(lis);
        Enquiry one = network.enquiries.create(EDITOR, asked);
        Enquiry other = network.enquiries.create(EDITOR, asked);
        network.enquiries.answer(
                EDITOR, network.enquiries.create(EDITOR, asked).id(), 1, EnquiryAnswer.no("Salen er optaget"));
        List<CarriedThing> all = carried(lis);
        assertThat(kinds(lis)).containsExactly("enquiry", "enquiry");

        network.handOvers.handOver(
                EDITOR,
                lis,
                List.of(
                        HandOverDecision.to(thing(all, one.id()), per, "Kender salen"),
                        HandOverDecision.letGo(thing(all, other.id()), "Salen er revet ned")));

        assertThat(carried(lis)).isEmpty();
        assertThat(network.enquiries.waitingFor(READER, per)).hasSize(1);
        assertThat(network.enquiries
                        .find(READER, other.id())
                        .orElseThrow()
                        .details()
                        .owner())
                .isNull();
        assertThat(notes(new RecordRef("enquiry", other.id()))).containsExactly("Salen er revet ned");
    }

    private static CarriedThing thing(List<CarriedThing> all, String id) {
        return all.stream()
                .filter(thing -> thing.record().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
