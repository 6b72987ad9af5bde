package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a written import that is taken back. */
@OnBothDatabases
class ImportUndoTest {
    private final Register register;

    ImportUndoTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private TriedImport imported(ImportKind kind, String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return register.imported(
                COORDINATOR, register.upload(COORDINATOR, kind, "x.csv", file).id(), false);
    }

    private Organisation organisation(String name) {
        return register
                .organisations
                .list(CURATOR, OrganisationQuery.text(name, PageRequest.first(50)))
                .items()
                .stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> kept(TriedImport run, String name) {
        return run.planned().stream()
                .filter(planned -> planned.name().equals(name))
                .findFirst()
                .flatMap(Planned::kept);
    }

    @Test
    void whatItHasCreatedGoesWithTheValuesThatCameWithIt() {
        TriedImport run = imported(
                ImportKind.PARTNERSHIPS,
                "bibliotek;partnerskab;partner;type;målgruppe",
                "Vestby;Kor;Koret;forening;ældre",
                "Vestby;Kor;Skolen;skole;børn");

        TriedImport undone = register.undone(COORDINATOR, run.id());

        assertThat(undone.status()).isEqualTo(Status.UNDONE);
        assertThat(undone.run().counts().undone()).isEqualTo(4);
        for (String table : List.of("reg_organisation", "reg_partnership", "reg_partner", "reg_value")) {
            assertThat(register.count(table)).as(table).isZero();
        }
    }

    @Test
    void whatItHasChangedIsAsItWas() {
        OrganisationDetails before = OrganisationDetails.builder("Koret")
                .type("forening")
                .phones(List.of("11223344"))
                .build();
        Organisation choir = register.organisations.create(COORDINATOR, before);
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn;type;telefon;emneord", "koret;kor;55667788;sang");
        assertThat(organisation("Koret").details()).isNotEqualTo(before);

        register.undone(COORDINATOR, run.id());

        assertThat(register.organisations
                        .find(CURATOR, choir.id())
                        .orElseThrow()
                        .details())
                .isEqualTo(before);
        assertThat(register.count("reg_value")).isEqualTo(1);
    }

    @Test
    void peopleAreAsTheyWereToo() {
        Organisation museum = register.organisations.create(COORDINATOR, OrganisationDetails.named("Museet"));
        register.people.create(
                COORDINATOR,
                PersonDetails.builder("Ida Skov")
                        .emails(List.of("ida@example.dk"))
                        .build());
        TriedImport run = imported(
                ImportKind.PEOPLE,
                "navn;firma;e-mail",
                "Ida Skov;Museet;ida@example.dk",
                "Bo Å;Museet;bo@example.dk",
                "Bo Å;Koret;bo@example.dk");

        register.undone(COORDINATOR, run.id());

        assertThat(register.people
                        .list(CURATOR, PersonQuery.all(PageRequest.first(10)))
                        .items())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Ida Skov");
                    assertThat(person.details().roles()).isEmpty();
                });
        assertThat(register.count("reg_organisation")).isEqualTo(1);
        assertThat(museum.version())
                .isEqualTo(register.organisations
                        .find(CURATOR, museum.id())
                        .orElseThrow()
                        .version());
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndIsTold() {
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn", "Koret", "Skolen", "Museet");
        Organisation school = organisation("Skolen");
        register.organisations.update(
                COORDINATOR,
                school.id(),
                school.version(),
                school.details().toBuilder().notes("Ring").build());
        Organisation museum = organisation("Museet");
        register.organisations.delete(COORDINATOR, museum.id(), museum.version());

        TriedImport undone = register.undone(COORDINATOR, run.id());

        assertThat(kept(undone, "Koret")).isEmpty();
        assertThat(kept(undone, "Skolen")).contains("changed-since");
        assertThat(kept(undone, "Museet")).contains("gone");
        assertThat(undone.run().counts().kept()).isEqualTo(2);
        assertThat(register.imports
                        .kept(COORDINATOR, run.id(), PageRequest.first(10))
                        .items())
                .extracting(Planned::name)
                .containsExactly("Skolen", "Museet");
        assertThat(register.count("reg_organisation")).isEqualTo(1);
    }

    @Test
    void whatSomebodyHasComeToUseStays() {
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn;eget bibliotek", "Vestby;ja", "Koret;", "Skolen;");
        register.partnerships.create(
                COORDINATOR,
                PartnershipDetails.builder("Sang")
                        .library(organisation("Vestby").id())
                        .partners(List.of(organisation("Koret").id()))
                        .build());

        TriedImport undone = register.undone(COORDINATOR, run.id());

        assertThat(kept(undone, "Vestby")).contains("in-use");
        assertThat(kept(undone, "Koret")).contains("in-use");
        assertThat(register.count("reg_organisation")).isEqualTo(2);
        assertThat(register.count("reg_partner")).isEqualTo(1);
    }

    @Test
    void anImportIsUndoneOnceAndNotWhenItIsTooLate() {
        register.setNow("2026-05-01T10:00:00Z");
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn", "Koret");
        TriedImport late = imported(ImportKind.ORGANISATIONS, "navn", "Skolen");
        register.undone(COORDINATOR, run.id());
        assertThat(codeOf(() -> register.imports.undo(COORDINATOR, run.id()))).isEqualTo("import-undone");

        register.setNow("2026-05-31T10:00:01Z");
        assertThat(codeOf(() -> register.imports.undo(COORDINATOR, late.id()))).isEqualTo("not-found");
        assertThat(register.count("reg_organisation")).isEqualTo(1);
    }

    @Test
    void whatHasNotBeenWrittenCannotBeUndone() {
        byte[] file = "navn\nKoret".getBytes(StandardCharsets.UTF_8);
        String id = register.upload(COORDINATOR, ImportKind.ORGANISATIONS, "x.csv", file)
                .id();
        assertThat(codeOf(() -> register.imports.undo(COORDINATOR, id))).isEqualTo("import-not-done");
    }

    @Test
    void anUndoThatIsStoppedLeavesAllAsItWasAndCanBeBegunAgain() {
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn", "Koret", "Skolen");
        ImportRun undoing = register.imports.undo(COORDINATOR, run.id());
        assertThat(undoing.status()).isEqualTo(Status.UNDOING);
        register.jobs.run(undoing.jobId().orElseThrow(), register.importUndo, (done, total) -> {
            throw new JobStoppedException();
        });
        assertThat(register.count("reg_organisation")).isEqualTo(2);
        assertThat(register.importOf(COORDINATOR, run.id()).status()).isEqualTo(Status.DONE);

        register.undone(COORDINATOR, run.id());
        assertThat(register.count("reg_organisation")).isZero();
    }

    @Test
    void theJobOfANodeThatDiedAfterItsCommitChangesNothingTheSecondTime() {
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn", "Koret");
        TriedImport undone = register.undone(COORDINATOR, run.id());
        long changes = register.count("plt_change");

        register.jobs.run(undone.jobId().orElseThrow(), register.importUndo, (done, total) -> {});

        assertThat(register.count("plt_change")).isEqualTo(changes);
    }

    @Test
    void whatHasBeenErasedDoesNotComeBack() {
        Organisation choir = register.organisations.create(
                COORDINATOR,
                OrganisationDetails.builder("Koret").notes("Spørg Åse Sørbæk").build());
        TriedImport run =
                imported(ImportKind.ORGANISATIONS, "navn;noter", "Koret;Spørg formanden", "Skolen;Ring til Åse Sørbæk");
        imported(ImportKind.PEOPLE, "navn;e-mail", "Åse Sørbæk;aase@example.dk");
        String person = register.database.value("SELECT id FROM reg_person");
        register.privacy.erase(
                Register.DPO,
                person,
                register.people.find(CURATOR, person).orElseThrow().version(),
                List.of("Åse Sørbæk", "aase@example.dk"));

        register.undone(COORDINATOR, run.id());

        assertThat(register.organisations
                        .find(CURATOR, choir.id())
                        .orElseThrow()
                        .details()
                        .notes())
                .doesNotContain("Åse");
        assertThat(register.count("reg_person")).isZero();
    }
}
