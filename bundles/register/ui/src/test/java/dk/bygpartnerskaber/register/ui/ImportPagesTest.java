package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportPagesTest {
    private static final String ADDRESS = "/admin/import/i1";

    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    private String body(String below) {
        return pages.get(ADDRESS + below).body();
    }

    private void given(Status status, FakeCounts counts) {
        pages.imports.status = status;
        pages.imports.counts = counts.counts;
    }

    /** How far it has come. */
    private enum FakeCounts {
        NOTHING(Counts.NONE),
        UNDECIDED(FakeImports.UNDECIDED),
        DECIDED(FakeImports.DECIDED),
        GOOD(FakeImports.GOOD);

        private final Counts counts;

        FakeCounts(Counts counts) {
            this.counts = counts;
        }
    }

    // the file

    @Test
    void aFileLeadsToItsPageAndTellsItsKindItselfUnlessToldOtherwise() {
        byte[] file = "navn;firma".getBytes(StandardCharsets.UTF_8);
        assertThat(pages.get("/admin/import").body())
                .containsPattern("value=\"\" checked[^>]*> <span>Find selv ud af det");
        assertThat(pages.upload("/admin/import", file, "kind", "").header("Location"))
                .isEqualTo(ADDRESS);
        assertThat(pages.imports.uploaded.orElseThrow().kind()).isEmpty();
        pages.upload("/admin/import", file, "kind", "people");
        assertThat(pages.imports.uploaded.orElseThrow().kind()).contains(ImportKind.PEOPLE);
    }

    @Test
    void aFormWithoutAFileSaysWhatIsMissingAndKeepsTheKind() {
        Answer form = pages.post("/admin/import", "kind", "organisations");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body())
                .contains("<a href=\"#file\">Fil</a>: Vælg en fil")
                .containsPattern("value=\"organisations\" checked");
    }

    @Test
    void ownImportsAreListedWithWhatTheyWaitFor() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        assertThat(pages.get("/admin/import").body())
                .contains("Mine importer", "href=\"/admin/import/i1\">cases.xlsx", "2 mulige dubletter venter")
                .contains("Filen bliver slettet den", "/admin/import/i1/delete");
        given(Status.TRIED, FakeCounts.DECIDED);
        assertThat(pages.get("/admin/import").body()).contains(">klar<");
        given(Status.DONE, FakeCounts.DECIDED);
        assertThat(pages.get("/admin/import").body()).contains(">færdig<", "Kan fortrydes til den");
        pages.imports.forgotten = true;
        assertThat(pages.get("/admin/import").body()).doesNotContain("Mine importer");
    }

    @Test
    void eachKindHasAnExampleToBeginWith() {
        for (ImportKind kind : ImportKind.values()) {
            String address = "/admin/import/example?kind=" + kind.code();
            assertThat(pages.get("/admin/import").body()).contains("href=\"" + address + "\"");
            Answer file = pages.get(address);
            assertThat(file.header("Content-Disposition")).contains("eksempel-");
            assertThat(file.body().lines()).hasSize(3).allSatisfy(line -> assertThat(line.split(";", -1))
                    .hasSameSizeAs(file.body().lines().findFirst().orElseThrow().split(";")));
        }
    }

    // its columns

    @Test
    void aFileWhoseColumnsSayTooLittleAsksWhereTheyBelong() {
        given(Status.UPLOADED, FakeCounts.NOTHING);
        assertThat(body(""))
                .contains("<h1>Hvor hører kolonnerne hjemme?</h1>")
                .containsPattern("aria-current=\"step\">\\s*<span>Kolonner")
                .contains("Ida Skov · Bo Lund", "CVR-nummer (organisationen)", "Kolonnen firma bliver til")
                .doesNotContain("/confirm", "class=\"figures\"");
    }

    @Test
    void theColumnsCanBeMappedAnew() {
        pages.post(ADDRESS + "/map", "target", "name", "target", "", "target", "organisation", "target", "emails");
        assertThat(pages.imports.mapped.orElseThrow().targets()).containsExactly("name", "", "organisation", "emails");
        assertThat(pages.imports.mapped.orElseThrow().kind()).isEmpty();
    }

    @Test
    void anotherKindOrSheetIsSuggestedAnew() {
        pages.post(ADDRESS + "/map", "kind", "people", "sheet", "Kontakter ");
        assertThat(pages.imports.mapped.orElseThrow()).satisfies(mapping -> {
            assertThat(mapping.kind()).contains(ImportKind.PEOPLE);
            assertThat(mapping.sheet()).contains("Kontakter ");
            assertThat(mapping.targets()).isEmpty();
        });
    }

    @Test
    void whatIsWrongWithTheColumnsIsSaidByTheirNamesOnThePage() {
        pages.imports.refusal =
                Optional.of(ProblemException.invalid(FieldProblem.of("organisationCvr", "import-two-columns")));
        Answer refused = pages.post(ADDRESS + "/map", "target", "name");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("CVR-nummer (organisationen): To kolonner kan ikke gå til det samme felt");
    }

    @Test
    void aTrialThatFailedCanBeTriedAgainAsItWas() {
        given(Status.UPLOADED, FakeCounts.NOTHING);
        pages.jobs.add(FakeImports.JOB, ImportService.TRIAL_JOB, Job.State.CANCELLED);
        assertThat(body(""))
                .contains("Filen blev ikke prøvet færdig", "Prøv igen")
                .contains("<input type=\"hidden\" name=\"target\" value=\"organisationCvr\">")
                .contains("<input type=\"hidden\" name=\"target\" value=\"\">");
    }

    // its trial

    @Test
    void theTrialTellsRecordsAndRowsApartAndEveryFaultOfARow() {
        assertThat(body(""))
                .contains("<h1>Det vil der ske</h1>", "2 rækker kan ikke importeres")
                .contains("<dt>Oprettes</dt><dd>2</dd>", "<dt>Uændret</dt><dd>1</dd>")
                .contains("sidste sommer", "Er ikke skrevet rigtigt. Eksempel: 2009-08", "Skal udfyldes.")
                .contains("bliver ikke importeret: <strong>level</strong>")
                .contains("Tag de gode rækker", "Ret filen, og send den igen", "/rejected\"");
    }

    @Test
    void theRecordsCanBeSeenByWhatBecomesOfThem() {
        assertThat(body("")).contains("Alle (4)", "Oprettes (2)", "href=\"/partnerships/s7\"");
        assertThat(body("?action=unchanged")).contains("Ekko af byen").doesNotContain("Rockbib");
    }

    @Test
    void theRejectedRowsAreAFileThatSaysWhatIsWrong() {
        Answer file = pages.get(ADDRESS + "/rejected");
        assertThat(file.header("Content-Disposition")).contains("cases-rest.csv");
        assertThat(file.body())
                .isEqualTo("Skal rettes|start: Er ikke skrevet rigtigt. Eksempel: 2009-08|partnership: Skal udfyldes.|"
                        + "Organisationen findes ikke mere.");
    }

    @Test
    void whatMayBeThereAlreadyIsDecidedBeforeOneCanConfirm() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        assertThat(body(""))
                .contains("2 poster i filen findes måske allerede", "href=\"/admin/import/i1/duplicates\"")
                .doesNotContain("Tag de gode rækker", ">Importér<");
        given(Status.TRIED, FakeCounts.GOOD);
        assertThat(body("")).contains("Importér</button>").doesNotContain("Tag de gode rækker", "/rejected\"");
    }

    // duplicates

    @Test
    void eachSuspectedRecordIsShownBesideWhatItMayBe() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        assertThat(body("/duplicates"))
                .contains("Det er den samme som Vestby Museum", "næsten sikkert", "måske", "Organisation · linje 2")
                .contains("Samme navn, men forskelligt postnummer", "href=\"/organisations/o1\"", "href=\"/people/p1\"")
                .contains("2 venter.")
                .doesNotContain("value=\"new\" checked");
        assertThat(body("/duplicates?all=true")).contains("value=\"new\" checked");
    }

    @Test
    void whatIsChosenIsKeptAndTheRestWaits() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        Answer saved = pages.post(ADDRESS + "/duplicates", "item", "k1", "item", "k2", "choice-0", "same:o2");
        assertThat(pages.imports.decisions).containsExactly(new ImportDecision("k1", ImportChoice.SAME, "o2"));
        assertThat(saved.header("Location")).isEqualTo(ADDRESS + "/duplicates");
        saved = pages.post(ADDRESS + "/duplicates", "item", "k2", "choice-0", "skip");
        assertThat(pages.imports.decisions).contains(new ImportDecision("k2", ImportChoice.SKIP, null));
        assertThat(saved.header("Location")).isEqualTo(ADDRESS);
    }

    @Test
    void whoLooksThroughAllGoesOnToTheNextPage() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        Answer saved =
                pages.post(ADDRESS + "/duplicates", "all", "true", "next", "19", "item", "k1", "choice-0", "new");
        assertThat(saved.header("Location")).isEqualTo(ADDRESS + "/duplicates?all=true&cursor=19");
    }

    @Test
    void onePageWithoutAnyChoiceAsksForOne() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        Answer refused = pages.post(ADDRESS + "/duplicates", "item", "k1", "item", "k2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vælg for mindst én", "Det er den samme som Vestby Museum");
    }

    @Test
    void allOfAKindAreDecidedAtOnce() {
        given(Status.TRIED, FakeCounts.UNDECIDED);
        pages.post(ADDRESS + "/duplicates/all", "type", "person", "which", "likely");
        pages.post(ADDRESS + "/duplicates/all", "type", "", "which", "others");
        assertThat(pages.imports.orders).containsExactly("person likely same", "all others new");
    }

    @Test
    void whoIsDoneWithTheDuplicatesIsLedOn() {
        assertThat(body("/duplicates")).contains("Ingen dubletter venter", "Se resultatet");
    }

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
    void whatIsUnderWayCanBeStopped() {
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.RUNNING);
        for (Status underWay : List.of(Status.TRYING, Status.RUNNING, Status.UNDOING)) {
            given(underWay, FakeCounts.GOOD);
            assertThat(body("")).contains("every 1s", "1.200 af 2.400", "id=\"stop\"");
        }
        assertThat(pages.post(ADDRESS + "/cancel").header("Location")).isEqualTo(ADDRESS);
        assertThat(pages.jobs.orders).containsExactly("cancel j1");
    }

    @Test
    void anImportWhoseJobFailedSaysWhyAndCanBeConfirmedAgain() {
        given(Status.TRIED, FakeCounts.GOOD);
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
        given(Status.DONE, FakeCounts.GOOD);
        assertThat(body("/undo"))
                .contains(
                        "Fortryd importen af cases.xlsx", "2 oprettede poster bliver slettet", "Kan fortrydes til den");
        assertThat(pages.imports.orders).isEmpty();
        pages.post(ADDRESS + "/undo");
        assertThat(pages.imports.orders).containsExactly("undo");
    }

    @Test
    void whatCouldNotBeTakenBackIsToldWithItsReason() {
        pages.imports.status = Status.UNDONE;
        pages.imports.counts = new Counts(2, 1, 1, 0, 0, 0, 2, 1);
        assertThat(body(""))
                .contains(
                        "på nær det, der står herunder",
                        "<dt>Taget tilbage</dt><dd>2</dd>",
                        "<dt>Blev stående</dt><dd>1</dd>")
                .contains("href=\"/people/p7\"", "Nogen har ændret posten siden.")
                .doesNotContain("/undo\"", "Listen er importeret");
    }

    @Test
    void anImportIsForgottenOnceThatHasBeenAskedAbout() {
        given(Status.DONE, FakeCounts.GOOD);
        assertThat(body("/delete")).contains("Slet cases.xlsx", "kan ikke fortrydes mere");
        given(Status.UNDONE, FakeCounts.GOOD);
        assertThat(body("/delete")).contains("Importen er allerede fortrudt").doesNotContain("kan ikke fortrydes mere");
        given(Status.TRIED, FakeCounts.GOOD);
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
