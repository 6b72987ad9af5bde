package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other systems call organisations. */
@OnBothDatabases
class ExternalIdsTest {
    private final Register register;

    ExternalIdsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private static OrganisationDetails details(String name, ExternalId... ids) {
        return OrganisationDetails.builder(name).externalIds(List.of(ids)).build();
    }

    private Organisation create(String name, ExternalId... ids) {
        return register.organisations.create(EDITOR, details(name, ids));
    }

    private List<Organisation> known(String system, String id) {
        Optional<String> none = Optional.empty();
        return register.organisations
                .list(
                        EDITOR,
                        new OrganisationQuery(
                                none,
                                Optional.empty(),
                                none,
                                none,
                                Optional.empty(),
                                Optional.ofNullable(system),
                                Optional.ofNullable(id),
                                Optional.empty(),
                                OrganisationSort.NAME,
                                false,
                                PageRequest.first(5)))
                .items();
    }

    @Test
    void anOrganisationIsFoundByWhatASystemCallsIt() {
        Organisation museum = create("Museet", new ExternalId("crm", "7"), new ExternalId("økonomi", "8"));
        Organisation choir = create("Koret", new ExternalId("økonomi", "7"));

        assertThat(known("crm", "7")).containsExactly(museum);
        assertThat(known("crm", "8")).isEmpty();
        assertThat(known("økonomi", null)).containsExactly(choir, museum);
        assertThat(known(null, "7")).containsExactly(choir, museum);
    }

    @Test
    void anIdMeansOneOrganisation() {
        Organisation museum = create("Museet", new ExternalId("crm", "7"));

        assertThat(fieldsOf(() -> create("Koret", new ExternalId("crm", "8"), new ExternalId("crm", "7"))))
                .containsExactly("externalIds/1/id:external-id-taken");

        Organisation renumbered = register.organisations.update(
                EDITOR, museum.id(), museum.version(), details("Museet", new ExternalId("crm", "9")));
        Organisation choir = create("Koret", new ExternalId("crm", "7"));
        assertThat(known("crm", "7")).containsExactly(choir);

        register.organisations.delete(CURATOR, renumbered.id(), renumbered.version());
        assertThat(known("crm", "9")).isEmpty();
    }

    @Test
    void halfAnIdIsNone() {
        assertThat(fieldsOf(() -> create("Koret", new ExternalId("crm", null), new ExternalId(null, "7"))))
                .containsExactly("externalIds/0/id:required", "externalIds/1/system:required");
        assertThat(fieldsOf(() -> register.organisations.create(
                        EDITOR,
                        OrganisationDetails.builder("Koret")
                                .departments(List.of(new Department(null, "Havnen")))
                                .build())))
                .containsExactly("departments/0/name:required");
    }
}
