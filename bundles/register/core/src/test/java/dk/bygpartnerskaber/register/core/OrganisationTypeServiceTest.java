package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationTypeService.OrganisationType;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OrganisationTypeServiceTest {
    private final Register register;
    private final OrganisationTypeServiceImpl types;

    OrganisationTypeServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        types = register.types;
    }

    private Organisation organisation(String type) {
        return register.organisations.create(
                CURATOR, OrganisationDetails.builder("x").type(type).build());
    }

    @Test
    void standInDanishOrderWithTheirUses() {
        types.add(CURATOR, "  ældreråd ");
        types.add(CURATOR, "museum");
        types.add(CURATOR, "museum");
        organisation("museum");
        organisation("museum");
        organisation("teater");
        organisation(null);

        assertThat(types.list(CURATOR))
                .containsExactly(
                        new OrganisationType("museum", 2),
                        new OrganisationType("teater", 1),
                        new OrganisationType("ældreråd", 0));
    }

    @Test
    void renamingRenamesOnAllOrganisations() {
        Organisation before = organisation("muse");

        types.rename(CURATOR, "muse", "museum");

        Organisation after = register.organisations.find(CURATOR, before.id()).orElseThrow();
        assertThat(after.details().type()).isEqualTo("museum");
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(types.list(CURATOR)).containsExactly(new OrganisationType("museum", 1));
    }

    @Test
    void renamingToAnotherTypeMergesTheTwo() {
        organisation("museer");
        organisation("museum");

        types.rename(CURATOR, "museer", "museum");

        assertThat(types.list(CURATOR)).containsExactly(new OrganisationType("museum", 2));
    }

    @Test
    void oneTextIsOneTypeHoweverItsLettersAreComposed() {
        organisation("cafe");

        types.rename(CURATOR, "cafe", "cafe\u0301");

        assertThat(types.list(CURATOR)).containsExactly(new OrganisationType("café", 1));
    }

    @Test
    void aTypeInUseCannotGo() {
        Organisation museum = organisation("museum");
        assertThat(codeOf(() -> types.remove(CURATOR, "museum"))).isEqualTo("type-in-use");

        register.organisations.delete(CURATOR, museum.id(), museum.version());
        types.remove(CURATOR, "museum");

        assertThat(types.list(CURATOR)).isEmpty();
    }

    @Test
    void badNamesAreRefused() {
        assertThat(fieldsOf(() -> types.add(CURATOR, " "))).containsExactly("name:required");
        assertThat(fieldsOf(() -> types.add(CURATOR, "x".repeat(101)))).containsExactly("name:too-long");
        assertThat(codeOf(() -> types.rename(CURATOR, "findes ikke", "museum"))).isEqualTo("not-found");
        assertThat(codeOf(() -> types.remove(CURATOR, "findes ikke"))).isEqualTo("not-found");
    }
}
