package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody does belongs to an organisation; without one it does not get lost. */
@OnBothDatabases
class ImportRolesTest {
    private final Register register;

    ImportRolesTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private TriedImport upload(ImportKind kind, String fileName, String... lines) {
        byte[] file = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return register.upload(CURATOR, kind, fileName, file);
    }

    private List<PersonDetails> people() {
        return register.people.list(CURATOR, PersonQuery.all(PageRequest.first(100))).items().stream()
                .map(Person::details)
                .toList();
    }

    @Test
    void whatSomebodyDoesIsRejectedWithoutAnOrganisationToDoItFor() {
        for (ImportKind kind : List.of(ImportKind.PEOPLE, ImportKind.MIXED)) {
            TriedImport run = upload(
                    kind,
                    "x.csv",
                    "navn;firma;stilling;afdeling;e-mail",
                    "Ida Skov;;leder;Formidling;ida@example.dk",
                    "Bo Å;;;;bo@example.dk",
                    "Lis Bech;Koret;dirigent;;lis@example.dk");

            assertThat(run.rejected())
                    .extracting(
                            ImportRun.Rejected::line,
                            ImportRun.Rejected::column,
                            ImportRun.Rejected::value,
                            fault -> fault.reason().code())
                    .containsExactly(
                            tuple(2, "stilling", "leder", "import-role-without-organisation"),
                            tuple(2, "afdeling", "Formidling", "import-role-without-organisation"));
        }
    }

    @Test
    void anyOrganisationOfTheRowWillDo() {
        TriedImport run =
                upload(ImportKind.PEOPLE, "x.csv", "navn;flere organisationer;stilling", "Ida Skov;Koret;dirigent");
        assertThat(run.rejected()).isEmpty();
        register.imported(CURATOR, run.id(), false);

        assertThat(people()).singleElement().satisfies(ida -> assertThat(ida.roles())
                .extracting(PersonRole::role)
                .containsExactly("dirigent"));
    }

    @Test
    void aRoleThatSomebodyIsKnownToHaveNeedsNoOrganisation() {
        String koret = register.organisations
                .create(CURATOR, OrganisationDetails.named("Koret"))
                .id();
        register.people.create(
                CURATOR,
                PersonDetails.builder("Ida Skov")
                        .emails(List.of("ida@example.dk"))
                        .roles(List.of(
                                PersonRole.of(koret, "dirigent"),
                                new PersonRole(
                                        koret,
                                        "kasserer",
                                        null,
                                        null,
                                        PartialDate.parse("2019").orElseThrow(),
                                        null,
                                        null)))
                        .build());

        String headers = "navn;stilling;firma;e-mail";
        TriedImport known = upload(ImportKind.PEOPLE, "x.csv", headers, "Ida Skov;Dirigent;;ida@example.dk");
        assertThat(known.rejected()).isEmpty();
        assertThat(known.count(Action.UNCHANGED)).isEqualTo(1);
        for (String other : List.of("kasserer", "formand")) {
            TriedImport run = upload(ImportKind.PEOPLE, "x.csv", headers, "Ida Skov;" + other + ";;ida@example.dk");
            assertThat(run.rejected()).singleElement().satisfies(fault -> assertThat(
                            fault.reason().code())
                    .isEqualTo("import-role-without-organisation"));
        }
    }

    @Test
    void theTitleOfACardWithoutAnOrganisationIsThePersonsOwn() {
        TriedImport run = upload(
                ImportKind.MIXED,
                "Ida.vcf",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Ida Skov",
                "N:Skov;Ida;;;",
                "TITLE:Forfatter",
                "END:VCARD",
                "");
        assertThat(run.rejected()).isEmpty();
        register.imported(CURATOR, run.id(), false);

        assertThat(people())
                .containsExactly(
                        PersonDetails.builder("Ida Skov").title("Forfatter").build());
    }
}
