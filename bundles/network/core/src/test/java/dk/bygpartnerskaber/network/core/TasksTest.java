package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the network knows that people are to do. */
@OnBothDatabases
class TasksTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;
    private final String lis;
    private final Actor herself;
    private final TaskSource followUps;
    private final TaskSource care;

    TasksTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        lis = network.person("Lis Bo", library);
        herself = new Actor(network.register.users.add("lis"), "Lis Bo", EDITOR.permissions());
        network.register.people.update(
                CURATOR,
                lis,
                1,
                network.register.people.find(READER, lis).orElseThrow().details().toBuilder()
                        .user(herself.id())
                        .build());
        followUps = network.followUpTasks;
        care = network.careTasks;
    }

    private FollowUp toDo(String what, LocalDate due, RecordRef about) {
        return network.followUps.create(herself, new FollowUpDetails(what, due, lis, about, null));
    }

    @Test
    void openFollowUpsOfTheCallerAreTasksOnceTheyAreNear() {
        FollowUp call = toDo("Ring om koncerten", SUNDAY, museum);
        FollowUp late = toDo("Send plakaten", SUNDAY.minusDays(20), null);
        toDo("Planlæg foråret", SUNDAY.plusDays(1), null);
        network.followUps.close(EDITOR, toDo("Er gjort", SUNDAY, null).id(), 1, FollowUpState.DONE, null);
        network.followUps.create(
                EDITOR, new FollowUpDetails("En andens", SUNDAY, network.person("Bo Dam", library), museum, null));

        assertThat(followUps.tasks(herself, SUNDAY))
                .containsExactlyInAnyOrder(
                        new Task(
                                "follow-up",
                                new RecordRef("followUp", call.id()),
                                "Ring om koncerten",
                                SUNDAY,
                                Optional.of(new Task.Subject(museum, "Danmarks Rockmuseum")),
                                "/network/follow-ups/" + call.id()),
                        new Task(
                                "follow-up",
                                new RecordRef("followUp", late.id()),
                                "Send plakaten",
                                SUNDAY.minusDays(20),
                                Optional.empty(),
                                "/network/follow-ups/" + late.id()));
    }

    @Test
    void enquiriesAreTasksWhenAnAnswerIsPromised() {
        EnquiryDetails asked = EnquiryDetails.from(museum, "Lån af salen").by(lis);
        Enquiry promised = network.enquiries.create(herself, asked.promised(SUNDAY));
        network.enquiries.create(herself, asked.promised(SUNDAY.plusDays(1)));

        assertThat(network.enquiryTasks.tasks(herself, SUNDAY))
                .containsExactly(new Task(
                        "enquiry",
                        new RecordRef("enquiry", promised.id()),
                        "Lån af salen",
                        SUNDAY,
                        Optional.of(new Task.Subject(museum, "Danmarks Rockmuseum")),
                        "/network/enquiries/" + promised.id()));
        assertThat(network.enquiryTasks.tasks(EDITOR, SUNDAY)).isEmpty();
    }

    /** Contact is wanted half a year after it began. */
    private Relation relation(String begun) {
        network.register.setNow(begun + "T08:00:00Z");
        Relation relation = network.relations.create(
                EDITOR,
                new RelationDetails(library, museum, null).ownedBy(lis),
                Standing.of(RelationStage.GLANCE, null));
        network.register.setNow("2026-11-23T08:00:00Z");
        return relation;
    }

    @Test
    void aRelationWithWhichContactIsDueIsATaskOfWhoLooksAfterIt() {
        Relation relation = relation("2026-05-25");

        assertThat(care.tasks(herself, LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(care.tasks(herself, SUNDAY))
                .containsExactly(new Task(
                        "care",
                        new RecordRef("relation", relation.id()),
                        "Danmarks Rockmuseum",
                        LocalDate.of(2026, 11, 25),
                        Optional.of(new Task.Subject(museum, "Danmarks Rockmuseum")),
                        "/network/relations/" + relation.id()));
    }

    @Test
    void whatWasPutOffIsDueWhenItStopsResting() {
        Relation relation = relation("2026-01-25");
        LocalDate until = LocalDate.of(2026, 11, 27);
        network.relations.putOff(EDITOR, relation.id(), 1, until, "De flytter");

        assertThat(care.tasks(herself, until.minusDays(1))).isEmpty();
        assertThat(care.tasks(herself, until)).extracting(Task::due).containsExactly(until);
    }

    @Test
    void whoIsNobodyOnTheStaffHasNoTasks() {
        toDo("Ring", SUNDAY, museum);
        relation("2026-01-25");
        assertThat(followUps.tasks(READER, SUNDAY)).isEmpty();
        assertThat(care.tasks(READER, SUNDAY)).isEmpty();
    }
}
