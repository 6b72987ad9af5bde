package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReceiptPagesTest extends OneImport {
    // writing

    @Test
    void aConfirmedImportShowsHowFarItIsAndThenAReceiptInThePast() {
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.RUNNING);
        assertThat(pages.post(ADDRESS + "/confirm", "goodRowsOnly", "true").header("Location"))
                .isEqualTo(ADDRESS);
        assertThat(body(""))
                .contains("<h1>Importerer</h1>", "1.200 af 2.400")
                .contains("hx-trigger=\"every 1s\"", "<noscript><meta http-equiv=\"refresh\"")
                .doesNotContain("/confirm");

        pages.imports.status = Status.DONE;
        assertThat(body(""))
                .contains("Listen er importeret.", "<h1>Importeret</h1>", "<dt>Oprettet</dt>", "href=\"/people/p7\"")
                .contains("2 rækker blev ikke importeret", "/rejected\"")
                .contains("Fortryd importen…", "Kan fortrydes til den")
                .doesNotContain("/confirm", "every 1s", "refresh\"", "Oprettes", "/map");
    }

    @Test
    void theReceiptLeadsToWhatSuchAListBrings() {
        given(Status.DONE, FakeImports.GOOD);
        pages.imports.kind = ImportKind.ORGANISATIONS;
        assertThat(body("")).contains("Se organisationerne").doesNotContain("Se personerne", "Se partnerskaberne");
        pages.imports.kind = ImportKind.MIXED;
        assertThat(body("")).contains("Se organisationerne", "Se personerne").doesNotContain("Se partnerskaberne");
        pages.imports.kind = ImportKind.PARTNERSHIPS;
        assertThat(body("")).contains("Se organisationerne", "Se personerne", "Se partnerskaberne");
    }

    @Test
    void whatIsUnderWayCanBeStopped() {
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.RUNNING);
        for (Status underWay : List.of(Status.TRYING, Status.RUNNING, Status.UNDOING)) {
            given(underWay, FakeImports.GOOD);
            assertThat(body("")).contains("every 1s", "1.200 af 2.400", "id=\"stop\"");
        }
        assertThat(pages.post(ADDRESS + "/cancel").header("Location")).isEqualTo(ADDRESS);
        assertThat(pages.jobs.orders).containsExactly("cancel j1");
    }

    @Test
    void anImportWhoseJobFailedSaysWhyAndCanBeConfirmedAgain() {
        given(Status.TRIED, FakeImports.GOOD);
        Job.Problem undecided = new Job.Problem("import-undecided", List.of());
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.FAILED, undecided);
        assertThat(body(""))
                .contains("Listen er ikke importeret", "Nogle poster i filen findes måske allerede.")
                .contains("/confirm", "Prøv igen</button>");
    }

    // undoing and deleting

    @Test
    void anImportIsUndoneOnceThatHasBeenAskedAbout() {
        assertThat(pages.get(ADDRESS + "/undo").header("Location")).isEqualTo(ADDRESS);
        given(Status.DONE, FakeImports.GOOD);
        assertThat(body("/undo"))
                .contains(
                        "Fortryd importen af cases.xlsx",
                        "2 oprettede poster bliver slettet.",
                        "1 ændret post bliver, som den var før.",
                        "Kan fortrydes til den");
        given(Status.DONE, new Counts(0, 2, 1, 0, 0, 0, 0, 0));
        assertThat(body("/undo"))
                .contains("2 ændrede poster bliver, som de var før.")
                .doesNotContain("oprette");
        assertThat(pages.imports.orders).isEmpty();
        pages.post(ADDRESS + "/undo");
        assertThat(pages.imports.orders).containsExactly("undo");
    }

    @Test
    void whatCouldNotBeTakenBackIsToldWithItsReason() {
        pages.imports.status = Status.UNDONE;
        pages.imports.counts = new Counts(2, 1, 1, 0, 0, 0, 2, 2);
        assertThat(body(""))
                .contains(
                        "på nær det, der står herunder",
                        "<dt>Taget tilbage</dt><dd>2</dd>",
                        "<dt>Ikke taget tilbage</dt><dd>2</dd>")
                .containsSubsequence("Det blev stående</h2>", "href=\"/people/p7\"", "Nogen har ændret posten siden.")
                .containsSubsequence("Det var allerede væk</h2>", "Bo Å", "Posten var allerede slettet")
                .doesNotContain("href=\"/people/p8\"", "/undo\"", "Listen er importeret");
    }

    @Test
    void anImportIsForgottenOnceThatHasBeenAskedAbout() {
        given(Status.DONE, FakeImports.GOOD);
        assertThat(body("/delete")).contains("Slet cases.xlsx", "kan ikke fortrydes mere");
        given(Status.UNDONE, FakeImports.GOOD);
        assertThat(body("/delete")).contains("Importen er allerede fortrudt").doesNotContain("kan ikke fortrydes mere");
        given(Status.TRIED, FakeImports.GOOD);
        assertThat(body("/delete")).contains("Intet er skrevet i registeret");
        assertThat(pages.post(ADDRESS + "/delete").header("Location")).isEqualTo("/admin/import");
        assertThat(pages.imports.orders).containsExactly("delete");
        assertThat(pages.get(ADDRESS).status()).isEqualTo(404);
    }

    // who sees it

    @Test
    void theJobsLeadTheirOwnerToTheImportAsLongAsThatIsKept() {
        Job job = pages.jobs.add(FakeImports.JOB, ImportService.UNDO_JOB, Job.State.DONE);
        ImportLink link = new ImportLink.Undo(pages.imports);
        assertThat(link.type()).isEqualTo(job.type());
        assertThat(link.path(TestView.of(Messages.DANISH), job)).contains("/admin/import/t-j1");
        assertThat(link.path(TestView.of(RegisterPages.COORDINATOR, Messages.DANISH), job))
                .isEmpty();
        pages.imports.forgotten = true;
        assertThat(link.path(TestView.of(Messages.DANISH), job)).isEmpty();
    }

    @Test
    void onlyThoseWhoMayImportSeeTheImport() {
        RegisterPages reading = new RegisterPages(RegisterPages.EDITOR, Messages.DANISH);
        for (String page : List.of("", "/example", "/i1", "/i1/duplicates", "/i1/rejected", "/i1/undo")) {
            assertThat(reading.get("/admin/import" + page).status()).isEqualTo(403);
        }
        assertThat(reading.post(ADDRESS + "/undo").status()).isEqualTo(403);
    }

    @Test
    void thePagesAreThereInEnglish() {
        RegisterPages english = new RegisterPages(RegisterPages.CURATOR, Messages.ENGLISH);
        english.imports.counts = FakeImports.UNDECIDED;
        assertThat(english.get(ADDRESS).body()).contains("2 records of the file may be in the register already");
        assertThat(english.get(ADDRESS + "/duplicates").body()).contains("It is the same as Vestby Museum");
    }
}
