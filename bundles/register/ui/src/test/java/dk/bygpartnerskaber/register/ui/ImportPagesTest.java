package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends OneImport {
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
    void severalFilesAreOneImportWithANameInTheReadersLanguage() {
        byte[] first = "BEGIN:VCARD 1".getBytes(StandardCharsets.UTF_8);
        byte[] second = "BEGIN:VCARD 2".getBytes(StandardCharsets.UTF_8);
        assertThat(pages.get("/admin/import").body()).containsPattern("<input[^>]*name=\"file\" multiple");

        Answer sent = pages.upload("/admin/import", List.of(first, second), "kind", "");

        assertThat(sent.header("Location")).isEqualTo(ADDRESS);
        ImportUpload upload = pages.imports.uploaded.orElseThrow();
        assertThat(upload.fileName()).isEqualTo("kontakter.vcf");
        assertThat(upload.files()).extracting(ImportUpload.File::content).containsExactly(first, second);
        RegisterPages english = new RegisterPages(RegisterPages.CURATOR, Locale.ENGLISH);
        english.upload("/admin/import", List.of(first, second), "kind", "");
        assertThat(english.imports.uploaded.orElseThrow().fileName()).isEqualTo("contacts.vcf");
    }

    @Test
    void severalFilesThatAreNotAllContactsAreRefusedInTheFormWithWhatToDo() {
        pages.imports.refusal =
                Optional.of(ProblemException.invalid(FieldProblem.of("file", "import-several", "liste.csv")));
        Answer form = pages.upload("/admin/import", List.of(new byte[1], new byte[1]), "kind", "people");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body())
                .contains(
                        "<a href=\"#file\">Fil</a>: »liste.csv« er ikke en kontaktfil (.vcf). Vælg én liste ad gangen")
                .containsPattern("value=\"people\" checked");
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
    void anEmptyFileIsSaidToBeEmpty() {
        pages.imports.refusal = Optional.of(new ProblemException(
                ProblemException.Kind.INVALID, "import-unreadable", List.of(FieldProblem.of("file", "import-empty"))));
        assertThat(pages.upload("/admin/import", new byte[0]).body())
                .contains("<a href=\"#file\">Fil</a>: Filen er tom.");
    }

    @Test
    void ownImportsAreListedWithWhatTheyWaitFor() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        assertThat(pages.get("/admin/import").body())
                .contains("Mine importer", "href=\"/admin/import/i1\">cases.xlsx", "2 mulige dubletter venter")
                .contains("Filen bliver slettet den", "/admin/import/i1/delete");
        given(Status.TRIED, FakeImports.DECIDED);
        assertThat(pages.get("/admin/import").body()).contains(">klar<");
        given(Status.DONE, FakeImports.DECIDED);
        assertThat(pages.get("/admin/import").body()).contains(">færdig<", "Kan fortrydes til den");
        pages.imports.forgotten = true;
        assertThat(pages.get("/admin/import").body()).doesNotContain("Mine importer");
    }

    @Test
    void onlyTheLatestOfManyImportsAreListedUntilAllAreAskedFor() {
        pages.imports.kept = 25;
        assertThat(pages.get("/admin/import").body().split("/admin/import/i1/delete", -1))
                .hasSize(21);
        assertThat(pages.get("/admin/import").body()).contains("href=\"/admin/import?all=true\"", "Vis alle 25");
        assertThat(pages.get("/admin/import?all=true").body().split("/admin/import/i1/delete", -1))
                .hasSize(26);
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
        given(Status.UPLOADED, Counts.NONE);
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
    void theKindAndTheColumnsAreOneFormWithOneButton() {
        assertThat(body("").split("action=\"/admin/import/i1/map\"", -1)).hasSize(3);
        pages.post(ADDRESS + "/map", "kind", "mixed", "sheet", "Ark 1", "target", "name", "target", "");
        assertThat(pages.imports.mapped.orElseThrow().targets()).containsExactly("name", "");
        pages.post(ADDRESS + "/map", "kind", "people", "sheet", "Ark 1", "target", "name", "target", "");
        assertThat(pages.imports.mapped.orElseThrow().kind()).contains(ImportKind.PEOPLE);
        assertThat(pages.imports.mapped.orElseThrow().targets()).isEmpty();
    }

    @Test
    void anotherKindOrSheetIsSuggestedAnew() {
        pages.post(ADDRESS + "/map", "kind", "people", "sheet", "Kontakter ", "target", "name");
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
        Answer refused = pages.post(
                ADDRESS + "/map", "target", "emails", "target", "", "target", "organisationCvr", "target", "name");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .as("what was chosen is kept")
                .containsPattern("value=\"emails\" selected[\\s\\S]*Kolonnen firma")
                .containsPattern("Kolonnen level[\\s\\S]*value=\"name\" selected")
                .doesNotContain("value=\"organisation\" selected");
        assertThat(refused.body()).contains("CVR-nummer (organisationen): To kolonner kan ikke gå til det samme felt");
    }

    @Test
    void aTrialThatFailedCanBeTriedAgainAsItWas() {
        given(Status.UPLOADED, Counts.NONE);
        pages.jobs.add(FakeImports.JOB, ImportService.TRIAL_JOB, Job.State.CANCELLED);
        assertThat(body(""))
                .contains("Filen blev ikke prøvet færdig", "Prøv igen")
                .contains("<input type=\"hidden\" name=\"target\" value=\"organisationCvr\">")
                .contains("<input type=\"hidden\" name=\"target\" value=\"\">");
    }

    // its trial

    @Test
    void theSheetThatIsReadIsNamedAndAnotherCanBeChosenAtTheTop() {
        assertThat(body(""))
                .containsSubsequence(
                        "cases.xlsx · Ark: Ark 1 (1 af 2) · 28 rækker",
                        "<label for=\"sheet\">Ark: Ark 1 (1 af 2)</label>",
                        "Læs dette ark",
                        "Resultat");
        given(Status.UPLOADED, Counts.NONE);
        assertThat(body("").split("id=\"sheet\"", -1)).hasSize(2);
        given(Status.DONE, FakeImports.GOOD);
        assertThat(body("")).contains("Ark: Ark 1 (1 af 2)").doesNotContain("Læs dette ark");
    }

    @Test
    void theTrialTellsRecordsAndRowsApartAndEveryFaultOfARow() {
        assertThat(body(""))
                .contains("<h1>Det vil ske</h1>", "2 rækker kan ikke importeres")
                .containsSubsequence("1 organisation og 1 person oprettes", "<dt>Oprettes</dt>")
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
    void whatWouldChangeIsShownFieldByField() {
        assertThat(body("")).containsSubsequence("Rockbib", "Mål:", "Sang", "bliver til", "Sang og dans");
    }

    @Test
    void examplesThatTheFileHasAreMarkedAndBecomeReal() {
        assertThat(body(""))
                .containsSubsequence("Eksempler, som filen har med, bliver til jeres egne", "Rockbib", ">eksempel</");
        assertThat(body("?action=unchanged")).doesNotContain("bliver til jeres egne");
    }

    @Test
    void theRejectedRowsAreAFileThatSaysWhatIsWrong() {
        Answer file = pages.get(ADDRESS + "/rejected");
        assertThat(file.header("Content-Disposition")).contains("cases-rest.csv");
        assertThat(file.body())
                .isEqualTo("Skal rettes|start: Er ikke skrevet rigtigt. Eksempel: 2009-08|partnership: Skal udfyldes.|"
                        + "Organisationen findes ikke mere.");
    }
}
