package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InteractionServiceTest {
    private static final InteractionQuery ALL = InteractionQuery.all(PageRequest.first(10));

    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;

    InteractionServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
    }

    private static InteractionDetails call(RecordRef theirs, String subject) {
        return InteractionDetails.with(theirs, InteractionKind.CALL, subject);
    }

    private Interaction called(String subject) {
        return network.interactions.log(EDITOR, call(museum, subject));
    }

    private List<String> subjects(InteractionQuery query) {
        return network.interactions.list(READER, query).items().stream()
                .map(one -> one.details().subject())
                .toList();
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }

    @Test
    void withWhomHowAndWhatAboutIsEnough() {
        Interaction noted = called("Nyt om værkstedet");

        assertThat(noted.details().at()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(noted.notedBy()).isEqualTo(EDITOR.id());
        assertThat(network.interactions.find(READER, noted.id())).contains(noted);
        assertThat(network.interactions.list(READER, ALL).items()).containsExactly(noted);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidFieldByField() {
        RecordRef nobody = new RecordRef("person", museum.id());
        assertThat(problems(() -> network.interactions.log(
                        EDITOR,
                        call(nobody, null)
                                .by(List.of(library.id()))
                                .about("intet")
                                .at(Instant.parse("2026-11-24T08:00:00Z")))))
                .containsExactlyInAnyOrder(
                        "subject required",
                        "at in-future",
                        "theirs/0 no-such-record",
                        "ours/0 no-such-person",
                        "partnership no-such-partnership");
        assertThat(problems(() ->
                        network.interactions.log(EDITOR, call(museum, "Tom").with(List.<RecordRef>of()))))
                .containsExactly("theirs required");
    }

    @Test
    void theLogIsReadFromTheLatestContactNotFromTheLatestNote() {
        called("i dag");
        for (int day = 1; day <= 5; day++) {
            network.interactions.log(
                    EDITOR, call(museum, "den " + day + ".").at(Instant.parse("2026-11-0" + day + "T10:00:00Z")));
        }
        List<String> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = network.interactions.list(READER, InteractionQuery.all(new PageRequest(2, cursor, false)));
            page.items().forEach(one -> read.add(one.details().subject()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(read).containsExactly("i dag", "den 5.", "den 4.", "den 3.", "den 2.", "den 1.");
    }

    @Test
    void contactWithSomebodyIsContactWithWhereTheyWork() {
        String bo = network.person("Bo Lund", museum);
        network.interactions.log(EDITOR, call(new RecordRef("person", bo), "Plakaten"));
        called("Regningen");

        assertThat(subjects(ALL.with(museum))).containsExactlyInAnyOrder("Plakaten", "Regningen");
        assertThat(subjects(ALL.with(new RecordRef("person", bo)))).containsExactly("Plakaten");
        assertThat(subjects(ALL.saying("PLAKAT"))).containsExactly("Plakaten");
        assertThat(subjects(ALL.saying("%"))).isEmpty();
    }

    @Test
    void anyContactByAnyoneResetsTheClockOfARelation() {
        network.register.setNow("2026-01-05T08:00:00Z");
        Relation relation = network.relations.create(
                EDITOR, new RelationDetails(library, museum, null), Standing.of(RelationStage.DATE, null));
        assertThat(relation.care().due()).contains(LocalDate.of(2026, 4, 5));
        network.register.setNow("2026-11-23T08:00:00Z");
        String bo = network.person("Bo Lund", museum);

        Interaction noted = network.interactions.log(CURATOR, call(new RecordRef("person", bo), "Plakaten"));
        assertThat(due(relation)).contains(LocalDate.of(2027, 2, 23));
        // an older one that is noted later changes nothing
        network.interactions.log(EDITOR, call(museum, "I foråret").at(Instant.parse("2026-03-31T21:30:00Z")));
        assertThat(due(relation)).contains(LocalDate.of(2027, 2, 23));

        network.interactions.delete(CURATOR, noted.id(), 1);
        assertThat(due(relation)).contains(LocalDate.of(2026, 6, 30));
    }

    private Optional<LocalDate> due(Relation relation) {
        return network.relations
                .find(READER, relation.id())
                .orElseThrow()
                .care()
                .due();
    }

    @Test
    void aRelationThatBeginsLaterKnowsOfEarlierContacts() {
        called("Første gang");
        Relation relation = network.relations.create(
                EDITOR, new RelationDetails(library, museum, null), Standing.of(RelationStage.GLANCE, null));
        assertThat(relation.care().lastContact()).contains(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void whatIsConfidentialIsSeenByThoseItConcernsAndByManagement() {
        Interaction secret =
                network.interactions.log(CURATOR, call(museum, "Økonomien").inConfidence());
        assertThat(network.interactions.find(READER, secret.id())).isEmpty();
        assertThat(subjects(ALL)).isEmpty();
        assertThat(network.interactions.find(CURATOR, secret.id())).isPresent();
        assertThat(network.interactions.find(DPO, secret.id())).isPresent();
        assertThat(network.interactions.list(DPO, ALL).items()).containsExactly(secret);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> network.interactions.update(EDITOR, secret.id(), 1, secret.details()))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void whatIsChangedIsWrittenOnceAndOnlyByWhoReadTheLatest() {
        Interaction noted = called("Nyt om værkstedet");
        Interaction changed = network.interactions.update(
                EDITOR, noted.id(), 1, noted.details().noting("De vil gerne begynde i marts.\nBo ringer."));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(network.interactions.find(READER, noted.id())).contains(changed);
        assertThat(network.interactions.update(EDITOR, noted.id(), 2, changed.details()))
                .isEqualTo(changed);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> network.interactions.update(EDITOR, noted.id(), 1, noted.details()))
                        .code())
                .isEqualTo("stale");
    }

    @Test
    void whoPutsAContactRightHasNotTakenPartTherefore() {
        Interaction noted = called("Nyt om værkstedet");
        assertThat(noted.details().ours()).isEmpty();
        String lis = network.person("Lis Bo", library);
        Actor herself = new Actor(network.register.users.add("lis"), "Lis Bo", EDITOR.permissions());
        network.register.people.update(
                CURATOR,
                lis,
                1,
                network.register.people.find(READER, lis).orElseThrow().details().toBuilder()
                        .user(herself.id())
                        .build());

        Interaction changed = network.interactions.update(
                herself, noted.id(), 1, noted.details().at(null).noting("Rettet"));

        assertThat(changed.details()).isEqualTo(noted.details().noting("Rettet"));
        assertThat(network.interactions
                        .log(herself, call(museum, "Egen"))
                        .details()
                        .ours())
                .containsExactly(lis);
    }

    @Test
    void onlyWhoNotedItOrCuratesDeletes() {
        Interaction noted = network.interactions.log(CURATOR, call(museum, "Fejl"));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> network.interactions.delete(EDITOR, noted.id(), 1))
                        .code())
                .isEqualTo("forbidden");
        network.interactions.delete(CURATOR, noted.id(), 1);
        Interaction own = called("Min egen fejl");
        network.interactions.delete(EDITOR, own.id(), 1);
        assertThat(subjects(ALL)).isEmpty();
    }

    // what becomes of contacts when those who took part go, become one, and become two again

    @Test
    void contactsFollowAMergeAndGoBack() {
        RecordRef same = network.organisation("Rockmuseet");
        Interaction both = network.interactions.log(EDITOR, call(museum, "Alle").with(List.of(museum, same)));
        network.interactions.log(EDITOR, call(same, "Kun det ene"));

        Merge merge = network.register.merges.merge(
                CURATOR, new MergeOrder("organisation", same.id(), museum.id(), Map.of()), 1, 1);
        assertThat(subjects(ALL.with(museum))).containsExactlyInAnyOrder("Alle", "Kun det ene");
        assertThat(network.interactions
                        .find(READER, both.id())
                        .orElseThrow()
                        .details()
                        .theirs())
                .containsExactly(museum);

        network.register.merges.undo(CURATOR, merge.id());
        assertThat(subjects(ALL.with(museum))).containsExactly("Alle");
        assertThat(subjects(ALL.with(same))).containsExactlyInAnyOrder("Alle", "Kun det ene");
        assertThat(network.interactions.find(READER, both.id()).orElseThrow().details())
                .isEqualTo(both.details());
    }

    @Test
    void withoutAnybodyOnTheOtherSideAContactGoesAndWithoutItsPartnershipItStays() {
        String festival = network.register
                .partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder("Festival")
                                .partners(List.of(museum.id()))
                                .build())
                .id();
        RecordRef theatre = network.organisation("Team Teatret");
        network.interactions.log(EDITOR, call(museum, "Kun museet"));
        network.interactions.log(
                EDITOR, call(museum, "Begge").with(List.of(museum, theatre)).about(festival));

        network.register.partnerships.delete(CURATOR, festival, 1);
        assertThat(subjects(ALL)).containsExactlyInAnyOrder("Begge", "Kun museet");
        assertThat(subjects(ALL.about(festival))).isEmpty();
        network.register.organisations.delete(CURATOR, museum.id(), 1);
        assertThat(subjects(ALL)).containsExactly("Begge");
        assertThat(subjects(ALL.with(theatre))).containsExactly("Begge");
    }

    @Test
    void whereTheOnlyPersonGoesTheirOrganisationHasBeenInContact() {
        Relation relation = network.relations.create(
                EDITOR, new RelationDetails(library, museum, null), Standing.of(RelationStage.GLANCE, null));
        String bo = network.person("Bo Lund", museum);
        network.interactions.log(EDITOR, call(new RecordRef("person", bo), "Plakaten"));
        Optional<LocalDate> due = due(relation);

        network.register.people.delete(CURATOR, bo, 1);

        assertThat(network.interactions.list(READER, ALL.with(museum)).items())
                .singleElement()
                .satisfies(kept -> assertThat(kept.details().theirs()).containsExactly(museum));
        assertThat(due(relation)).isEqualTo(due);
    }

    @Test
    void whoMayReadHistoryButNothingConfidentialReadsOnlyThatSomethingHasChanged() {
        String lis = network.person("Lis Bo", library);
        FollowUpDetails then = new FollowUpDetails("Ring om lønnen", LocalDate.of(2026, 12, 1), lis, null, null);
        Interaction noted =
                network.interactions.log(EDITOR, call(museum, "Under fire øjne").inConfidence(), Optional.of(then));
        String open = called("For alle").id();
        String toDo = network.followUps.waitingFor(EDITOR, lis).get(0).id();

        Actor historian = new Actor("h", "H", Set.of(Permission.HISTORY));
        assertThat(changes(historian, "interaction", open)).contains("For alle");
        assertThat(changes(historian, "interaction", noted.id()))
                .contains("created")
                .doesNotContain("øjne");
        assertThat(changes(historian, "followUp", toDo)).contains("created").doesNotContain("lønnen");
        Actor manager = new Actor("m", "M", Set.of(Permission.HISTORY, Permission.READ_CONFIDENTIAL));
        assertThat(changes(manager, "interaction", noted.id())).contains("øjne");
        assertThat(changes(manager, "followUp", toDo)).contains("lønnen");
    }

    private String changes(Actor actor, String type, String id) {
        return network.register
                .history
                .of(actor, new RecordRef(type, id), PageRequest.first(10))
                .items()
                .toString();
    }

    @Test
    void aNoteSentAsAWebPageIsKeptAsItsText() {
        String page = "<p>Kære <b>Lis</b> &amp; Bo</p><script>alert(1)</script>";
        Interaction noted =
                network.interactions.log(EDITOR, call(museum, "Festen").noting(page));

        assertThat(noted.details().note()).isEqualTo("Kære **Lis** & Bo");
        assertThat(subjects(ALL.saying("Lis** & bo"))).containsExactly("Festen");
        Interaction changed = network.interactions.update(
                EDITOR, noted.id(), noted.version(), noted.details().noting("<ul><li>kage</li></ul>"));
        assertThat(changed.details().note()).isEqualTo("- kage");
    }
}
