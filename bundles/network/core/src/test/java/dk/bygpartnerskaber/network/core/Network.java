package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.FollowService;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.HandOverService;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.network.api.MailService;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.TaskSource;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Register;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The module on one database with the register, wired as the framework wires it. */
final class Network {
    private static final Map<TestDatabase.Kind, Network> ALL = new EnumMap<>(TestDatabase.Kind.class);

    final Register register;
    final NetworkStore store;
    final RelationRows rows;
    final RelationService relations;
    final InteractionService interactions;
    final FollowUpService followUps;
    final FollowService follows;
    final EnquiryService enquiries;
    final TaskSource followUpTasks;
    final TaskSource careTasks;
    final TaskSource enquiryTasks;
    final AcquaintanceService acquaintances;
    final HandOverService handOvers;
    final MailService mails;

    private final ActivitySteps activitySteps;

    private Network(Register register) {
        this.register = register;
        store = new NetworkStore(register.database.transactions(), register.changes, register.clock);
        rows = new RelationRows(store);
        Relations written = new Relations(store, rows);
        StaffMembers staff = new StaffMembers(register.organisations, register.people);
        RelationChecks checks = new RelationChecks(
                register.organisations, register.people, register.teams, register.partnerships, staff);
        relations = new RelationServiceImpl(store, rows, written, checks, staff, new SchemaReady("network"));
        register.columns.addColumns(
                new RelationColumns(store, rows, written, register.partnerships, new SchemaReady("network")));
        InteractionRows contactRows = new InteractionRows(store);
        Interactions contacts = new Interactions(store, contactRows, written);
        Confidence confidence = new Confidence(staff, register.partnerships);
        FollowUpRows toDo = new FollowUpRows(store);
        FollowUps writtenToDo = new FollowUps(store, toDo);
        FollowUpChecks toDoChecks = new FollowUpChecks(store, contactRows, checks, confidence, staff);
        InteractionChecks contactChecks =
                new InteractionChecks(register.organisations, register.people, register.partnerships);
        interactions = new InteractionServiceImpl(
                store,
                contactRows,
                contacts,
                contactChecks,
                writtenToDo,
                toDoChecks,
                confidence,
                staff,
                new SchemaReady("network"));
        mails = new MailServiceImpl(
                new MailPeople(register.organisations, register.people, staff), store, new SchemaReady("network"));
        followUps = new FollowUpServiceImpl(
                store, toDo, writtenToDo, contactRows, toDoChecks, confidence, staff, new SchemaReady("network"));
        FollowRows followRows = new FollowRows(store);
        follows = new FollowServiceImpl(
                store, followRows, contactRows, checks, confidence, staff, new SchemaReady("network"));
        EnquiryRows asked = new EnquiryRows(store);
        Enquiries writtenAsked = new Enquiries(store, asked);
        enquiries = new EnquiryServiceImpl(
                store,
                asked,
                writtenAsked,
                contacts,
                new EnquiryChecks(checks),
                contactChecks,
                staff,
                new SchemaReady("network"));
        TaskSubjects subjects = new TaskSubjects(register.organisations, register.people, register.partnerships);
        followUpTasks = new FollowUpTasks(followUps, staff, subjects);
        enquiryTasks = new EnquiryTasks(enquiries, staff, subjects);
        careTasks = new CareTasks(rows, staff, subjects, new SchemaReady("network"));
        AcquaintanceRows known = new AcquaintanceRows(store);
        Acquaintances writtenKnown = new Acquaintances(store, known);
        acquaintances = new AcquaintanceServiceImpl(
                store,
                known,
                writtenKnown,
                new Knowing(store, known, new KnowingRows(store), confidence, staff, register.people),
                checks,
                staff,
                new SchemaReady("network"));
        handOvers = new HandOverServiceImpl(
                store,
                register.people,
                id -> Optional.ofNullable(register.users.names.get(id)).map(Actor::system),
                staff,
                checks,
                new CarriedRelations(store, rows, relations),
                new CarriedFollowUps(store, toDo, followUps),
                new CarriedPartnerships(store, register.partnerships),
                new CarriedEnquiries(store, asked, writtenAsked),
                new SchemaReady("network"));
        activitySteps = new ActivitySteps(
                store,
                rows,
                written,
                register.history,
                register.activities,
                register.partnerships,
                new SchemaReady("network"));
        new NetworkReferences(
                null,
                register.tables(),
                new RelationReferences(rows, written),
                new InteractionReferences(contactRows, contacts, written),
                new FollowUpReferences(toDo, writtenToDo),
                new FollowReferences(followRows),
                new EnquiryReferences(asked, writtenAsked),
                new AcquaintanceReferences(known, writtenKnown));
    }

    /** The network of the test run on this database, emptied, beside an empty register. */
    static synchronized Network empty(TestDatabase.Kind kind) {
        Register register = Register.empty(kind);
        Network network = ALL.computeIfAbsent(kind, first -> new Network(register));
        List.of(
                        "net_acquaintance",
                        "net_enquiry",
                        "net_follow",
                        "net_follow_up",
                        "net_party",
                        "net_interaction",
                        "net_step",
                        "net_relation")
                .forEach(table -> register.database.execute("DELETE FROM " + table));
        register.database.execute("UPDATE net_follower SET position = 0");
        return network;
    }

    /** Relations hear of activities, once changes have their positions. */
    void follow() {
        register.database.execute("UPDATE plt_change SET position = seq WHERE position IS NULL");
        activitySteps.follow();
    }

    RecordRef library(String name) {
        return organisation(OrganisationDetails.builder(name).ownLibrary(true).build());
    }

    RecordRef organisation(String name) {
        return organisation(OrganisationDetails.named(name));
    }

    private RecordRef organisation(OrganisationDetails details) {
        return new RecordRef(
                "organisation",
                register.organisations.create(Register.EDITOR, details).id());
    }

    /** Somebody with a role at an organisation, on the staff when it is an own library. */
    String person(String name, RecordRef organisation) {
        return register.people
                .create(
                        Register.EDITOR,
                        PersonDetails.builder(name)
                                .roles(List.of(PersonRole.of(organisation.id(), null)))
                                .build())
                .id();
    }
}
