package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.demo.RegisterDemo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other modules hear of each record of the register that is deleted, in the same transaction. */
@OnBothDatabases
class RemovalsTest {
    private final Register register;
    private final List<RecordRef> removed = new ArrayList<>();
    private boolean refusing;
    private final RecordReferences module = new Network();

    private final class Network implements RecordReferences {
        @Override
        public String module() {
            return "network";
        }

        @Override
        public void remove(Actor actor, RecordRef record) {
            if (refusing) {
                throw new IllegalStateException("refused");
            }
            assertThat(actor).isEqualTo(CURATOR);
            removed.add(record);
        }

        @Override
        public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Map<String, Object>> export(RecordRef record) {
            return List.of();
        }
    }

    RemovalsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        register.removals.addModule(module);
    }

    @AfterEach
    void goAway() {
        register.removals.removeModule(module);
    }

    private Organisation organisation(OrganisationDetails details) {
        return register.organisations.create(CURATOR, details);
    }

    @Test
    void ofAnOrganisation() {
        Organisation museum = organisation(OrganisationDetails.named("Rockmuseet"));

        register.organisations.delete(CURATOR, museum.id(), museum.version());

        assertThat(removed).containsExactly(new RecordRef("organisation", museum.id()));
    }

    @Test
    void ofAPartnership() {
        organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        Partnership partnership = register.partnerships.create(
                CURATOR, PartnershipDetails.builder("Rock på biblioteket").build());

        register.partnerships.delete(CURATOR, partnership.id(), partnership.version());

        assertThat(removed).containsExactly(new RecordRef("partnership", partnership.id()));
    }

    @Test
    void ofEachExampleRecord() {
        RegisterDemo demo = register.demo("true");
        long all = demo.count(CURATOR);

        demo.remove(CURATOR);

        assertThat(removed).hasSize((int) all).doesNotHaveDuplicates();
    }

    @Test
    void andWhatOneRefusesStays() {
        Organisation museum = organisation(OrganisationDetails.named("Rockmuseet"));
        refusing = true;

        assertThatThrownBy(() -> register.organisations.delete(CURATOR, museum.id(), museum.version()))
                .hasMessage("refused");

        assertThat(register.organisations.find(CURATOR, museum.id())).isPresent();
    }

    @Test
    void valuesOfListsAreNoRecordsThatOneRefersTo() {
        ListedValue museum = register.lists.add(CURATOR, ValueList.ORGANISATION_TYPES, "museum");

        register.lists.remove(CURATOR, museum.id(), museum.version());

        assertThat(removed).isEmpty();
    }
}
