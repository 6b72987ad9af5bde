package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a file is, and where its columns go, when nobody says so. */
@OnBothDatabases
class ImportGuessesTest extends CsvImports {
    ImportGuessesTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void theColumnsTellWhatTheRowsAre() {
        assertThat(kind("navn;cvr;postnr")).isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind("fornavn;efternavn;e-mail")).isEqualTo(ImportKind.PEOPLE);
        assertThat(kind("bibliotek;partnerskab;partner")).isEqualTo(ImportKind.PARTNERSHIPS);
        assertThat(kind("Navn;Firma;Gade;Postnr;By;E-mail;Mobil")).isEqualTo(ImportKind.MIXED);
    }

    @Test
    void namesTellWhatRowsAreWhoseColumnsFitOrganisationsAndPeople() {
        String fits = "navn;telefon;e-mail;noter";
        assertThat(kind(fits, "Jens Hansen;20304050;jens@x.example;", "Bodil Kirk-Ås;;;ny", "Holm, Ida Marie;;;"))
                .isEqualTo(ImportKind.PEOPLE);
        assertThat(kind(fits, "Vestby Museum;20304050;post@x.example;", "Røde Kors;;;", "Hansen & Søn;;;"))
                .isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind(fits, "Teatret;20304050;;", "Jens Hansen;;;")).isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind("navn;cvr;telefon", "Jens Hansen;12345678;")).isEqualTo(ImportKind.ORGANISATIONS);
    }

    @Test
    void anotherSheetOfAWorkbookMayBeOfAnotherKind() throws IOException {
        ImportRun run = register.imports.upload(
                CURATOR,
                new ImportUpload(
                        Optional.empty(),
                        "x.xlsx",
                        Optional.empty(),
                        ImportFileTest.workbook("Vestby Museum", "Jens Hansen")));
        assertThat(run.kind()).isEqualTo(ImportKind.ORGANISATIONS);
        register.jobs.run(run.jobId().orElseThrow(), register.importTrial, (done, total) -> {});

        ImportRun other = register.imports.map(
                CURATOR, run.id(), new ImportMapping(Optional.empty(), Optional.of("B"), List.of()));
        assertThat(other.kind()).isEqualTo(ImportKind.PEOPLE);
        register.jobs.run(other.jobId().orElseThrow(), register.importTrial, (done, total) -> {});
        assertThat(register.imports
                        .find(CURATOR, run.id())
                        .orElseThrow()
                        .counts()
                        .creates())
                .isEqualTo(Map.of("person", 1L));
    }

    private ImportKind kind(String headers) {
        return kind(headers, headers.replaceAll("[^;]+", "x"));
    }

    private ImportKind kind(String headers, String... rows) {
        byte[] content = file(headers, String.join("\n", rows));
        return register.imports
                .upload(CURATOR, new ImportUpload(Optional.empty(), "x.csv", Optional.empty(), content))
                .kind();
    }

    @Test
    void whereAHeaderSaysNothingWhatStandsBelowMay() {
        TriedImport run = upload(
                ImportKind.PEOPLE,
                "navn;Kol B;Kol C;Kol D;Ændret;Født",
                "Ida;ida@example.dk;20304050;x;2026-11-22;22-11-2001",
                "Bo;bo@example.dk;+45 20 30 40 50;y;2026-11-23;23-11-2001");

        assertThat(run.columns())
                .extracting(Column::target)
                .containsExactly("name", "emails", "phones", null, null, null);
    }

    @Test
    void inAListOfPeopleWithoutOrganisationsWhatTheyDoIsTheirTitle() {
        TriedImport run = upload(ImportKind.PEOPLE, "navn;stilling;e-mail", "Ida Skov;forfatter;ida@example.dk");

        assertThat(run.columns()).extracting(Column::target).containsExactly("name", "title", "emails");
        assertThat(run.rejected()).isEmpty();
    }

    @Test
    void theNextFileWithTheSameColumnsGoesAsTheLastOneDid() {
        TriedImport first = upload(ImportKind.PEOPLE, "navn;Kol B", "Ida Skov;august");
        register.map(CURATOR, first.id(), List.of("name", "busyPeriods"));
        register.imported(CURATOR, first.id(), false);

        ImportRun next = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), "y.csv", Optional.empty(), file("Navn;kol b", "Bo;maj")));

        assertThat(next.kind()).isEqualTo(ImportKind.PEOPLE);
        assertThat(next.columns()).extracting(Column::target).containsExactly("name", "busyPeriods");
    }

    @Test
    void aFileOfRejectedRowsGoesAsTheOneTheyComeFrom() {
        TriedImport first = upload(ImportKind.PEOPLE, "navn;Kol B;hjemmeside", "Ida;august;ftp://x", "Bo;maj;");
        register.map(CURATOR, first.id(), List.of("name", "busyPeriods", "website"));
        register.imported(CURATOR, first.id(), true);
        byte[] rest = register.imports
                .rejectedRows(
                        CURATOR, first.id(), "Hvorfor", fault -> fault.reason().code())
                .content();

        ImportRun next = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), "x-rest.csv", Optional.empty(), rest));

        assertThat(next.rows()).isEqualTo(1);
        assertThat(next.columns()).extracting(Column::target).containsExactly("name", "busyPeriods", "website", null);
    }
}
