package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Register;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The module on one database with the register, wired as the framework wires it. */
final class Network {
    private static final Map<TestDatabase.Kind, Network> ALL = new EnumMap<>(TestDatabase.Kind.class);

    final Register register;
    final NetworkStore store;
    final RelationRows rows;
    final RelationService relations;
    final InteractionService interactions;

    private Network(Register register) {
        this.register = register;
        store = new NetworkStore(register.database.transactions(), register.changes, register.clock);
        rows = new RelationRows(store);
        Relations written = new Relations(store, rows);
        StaffMembers staff = new StaffMembers(register.organisations, register.people);
        RelationChecks checks = new RelationChecks(
                register.organisations, register.people, register.teams, register.partnerships, staff);
        relations = new RelationServiceImpl(store, rows, written, checks, staff, new SchemaReady("network"));
        InteractionRows contactRows = new InteractionRows(store);
        Interactions contacts = new Interactions(store, contactRows, written);
        interactions = new InteractionServiceImpl(
                store,
                contactRows,
                contacts,
                new InteractionChecks(register.organisations, register.people, register.partnerships),
                new Confidence(staff, register.partnerships),
                staff,
                new SchemaReady("network"));
        new NetworkReferences(
                null,
                register.tables(),
                new RelationReferences(rows, written),
                new InteractionReferences(contactRows, contacts, written));
    }

    /** The network of the test run on this database, emptied, beside an empty register. */
    static synchronized Network empty(TestDatabase.Kind kind) {
        Register register = Register.empty(kind);
        Network network = ALL.computeIfAbsent(kind, first -> new Network(register));
        List.of("net_party", "net_interaction", "net_step", "net_relation")
                .forEach(table -> register.database.execute("DELETE FROM " + table));
        return network;
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
