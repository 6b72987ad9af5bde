package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register that was filled before there were lists of values has on them what its records have. */
@OnBothDatabases
class ValueListMigrationTest {
    private final Register register;
    private final String uuid;

    ValueListMigrationTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        uuid = kind == TestDatabase.Kind.H2 ? "RANDOM_UUID()" : "GEN_RANDOM_UUID()";
    }

    /** Carries out a change set of the register's changelog again. */
    private void run(String changeSet) throws IOException {
        byte[] file = getClass().getResourceAsStream("/db/register.sql").readAllBytes();
        String changes = new String(file, StandardCharsets.UTF_8).split("--changeset " + changeSet + "\n")[1];
        for (String statement : changes.split("--changeset")[0].split(";")) {
            String sql = statement.replaceAll("(?m)^--.*$", "").replace("${uuid}", uuid);
            if (!sql.isBlank()) {
                register.database.execute(sql);
            }
        }
    }

    private List<String> names(ValueList list) {
        return register.lists.list(CURATOR, list).stream()
                .map(value -> value.name() + " " + value.uses())
                .toList();
    }

    @Test
    void theListsAreMadeFromTheRecords() throws IOException {
        Organisation library = register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("B")
                        .ownLibrary(true)
                        .keywords(List.of("musik", "Æbler og pærer", "unge"))
                        .build());
        register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("A").keywords(List.of("unge")).build());
        register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("p")
                        .library(library.id())
                        .ownPurposes(List.of("Mere læselyst", "ro"))
                        .build());
        register.database.execute("DELETE FROM reg_value");
        register.database.execute("CREATE TABLE reg_organisation_type (name VARCHAR(100), name_sort VARCHAR(200))");
        register.database.execute("INSERT INTO reg_organisation_type VALUES ('MUSEUM', 'museum')");

        for (String changeSet : List.of("register:lists-2", "register:lists-3", "register:lists-4")) {
            run(changeSet);
        }

        assertThat(names(ValueList.ORGANISATION_TYPES)).containsExactly("MUSEUM 0");
        assertThat(names(ValueList.KEYWORDS)).containsExactly("musik 1", "unge 2", "Æbler og pærer 1");
        assertThat(names(ValueList.OWN_PURPOSES)).containsExactly("Mere læselyst 1", "ro 1");
        ListedValue found = register.lists.add(CURATOR, ValueList.KEYWORDS, "ÆBLER OG PÆRER");
        assertThat(found.name()).isEqualTo("Æbler og pærer");
    }
}
