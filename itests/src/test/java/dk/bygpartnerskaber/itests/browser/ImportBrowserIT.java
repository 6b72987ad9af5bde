package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.bygpartnerskaber.itests.container.ManyRows;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A library brings the list of partners that it has kept in a spreadsheet. */
@InBrowser
class ImportBrowserIT {
    private Visitor visitor;
    private Register register;

    @BeforeEach
    void anEmptyRegister(Visits visits) {
        register = visits.register();
        register.empty();
        visitor = visits.colleague();
    }

    @Test
    void theRealListBecomesNineteenPartnershipsAndTheSameListAgainChangesNothing() {
        assertThat(visitor.page().getByText("Kom godt i gang")).isVisible();
        visitor.link("Importér en liste").click();
        visitor.field("file").setInputFiles(new FilePayload("cases.csv", "text/csv", Visitor.cases()));
        visitor.button("Se, hvad der vil ske").click();

        visitor.awaitJob();
        assertThat(visitor.heading("Det vil ske")).isVisible();
        assertThat(visitor.page().getByText("cases.csv, 27 rækker")).isVisible();
        assertThat(leftOut()).hasText("agreement");
        assertThat(figures()).containsExactly("Oprettes 50", "Ændres 0", "Uændret 0");
        assertThat(register.versions()).as("tried out only").isEmpty();

        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        assertThat(visitor.notice()).hasText("Listen er importeret.");
        assertThat(figures()).startsWith("Oprettet 50");
        visitor.link("Se partnerskaberne").click();
        assertThat(visitor.page().locator("#count")).hasText("19 partnerskaber");
        assertThat(visitor.page().locator("tbody tr")).hasCount(19);

        visitor.menu("Organisationer").first().click();
        assertThat(visitor.page().locator("#count")).hasText("31 organisationer");
        visitor.link("Roskilde Bibliotekerne").click();
        assertThat(visitor.page().locator(".head .tag").first()).hasText("eget bibliotek");

        List<String> before = register.versions();
        visitor.tryOut("cases.csv", Visitor.cases());
        assertThat(figures()).containsExactly("Oprettes 0", "Ændres 0", "Uændret 50");
        assertThat(visitor.page().getByText("Alt i filen står allerede rigtigt i registeret."))
                .isVisible();
        assertThat(visitor.button("Importér")).hasCount(0);
        assertThat(register.versions()).isEqualTo(before);
    }

    @Test
    void goodRowsWaitUntilSomebodyDecidesOnTheBadOnes() {
        visitor.tryOut(
                "blandet.csv",
                """
                bibliotek;partnerskab;partner;start
                Vestby Bibliotek;Læsning i haven;Vestby Haveforening;2024
                Vestby Bibliotek;Sang ved søen;Vestby Kor;til foråret
                Vestby Bibliotek;;Vestby Skakklub;
                """);
        assertThat(figures()).startsWith("Oprettes 3");
        Locator bad = visitor.page().locator("#rejected");
        assertThat(bad.locator("h2")).hasText("2 rækker kan ikke importeres");
        assertThat(bad.locator("tbody tr").first()).containsText("til foråret");
        assertThat(bad.locator("tbody tr").first().locator("td").first()).hasText("3");
        assertThat(register.versions()).isEmpty();
        assertThat(visitor.button("Importér")).hasCount(0);

        visitor.button("Tag de gode rækker").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        assertThat(bad.locator("h2")).hasText("2 rækker blev ikke importeret");
        visitor.link("Se partnerskaberne").click();
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
        assertThat(visitor.link("Læsning i haven")).isVisible();
    }

    @Test
    void theRejectedRowsAreMendedAndSentAgain() throws Exception {
        visitor.tryOut(
                "museer.csv",
                """
                navn;sektor;e-mail
                Vestby Museum;offentlig;post@vestby.example
                Vestby Kor;kommunal;kor@@vestby
                """);
        Locator bad = visitor.page().locator("#rejected");
        assertThat(bad.locator("tbody tr")).hasText(new Pattern[] {
            Pattern.compile("3.*sektor.*kommunal.*", Pattern.DOTALL),
            Pattern.compile("3.*e-mail.*kor@@vestby.*", Pattern.DOTALL)
        });
        visitor.button("Tag de gode rækker").click();
        assertThat(visitor.heading("Importeret")).isVisible();

        Download file = visitor.page().waitForDownload(() -> visitor.link("Hent rækkerne, der skal rettes")
                .click());
        assertThat(file.suggestedFilename()).isEqualTo("museer-rest.csv");
        String rows = Files.readString(file.path());
        assertThat(rows.lines()).hasSize(2);
        assertThat(rows).contains("Skal rettes", "kommunal", "Vestby Kor").doesNotContain("Vestby Museum");

        visitor.tryOut(
                "museer-rest.csv", rows.replace("kommunal", "civilsamfund").replace("@@vestby", "@vestby.example"));
        assertThat(figures()).containsExactly("Oprettes 1", "Ændres 0", "Uændret 0");
        assertThat(bad).hasCount(0);
        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        assertThat(register.versions()).hasSize(2);
    }

    @Test
    void aColumnWithAStrangeNameIsPlacedByHand() {
        visitor.tryOut(
                "fremmed.csv", "bibliotek;partnerskab;hvem er med\nVestby Bibliotek;Læsning i haven;Vestby Kor\n");
        assertThat(leftOut()).containsText("hvem er med");
        visitor.page().getByText("Fordel kolonnerne anderledes").click();
        visitor.page().getByLabel("Kolonnen hvem er med bliver til").selectOption("partner");
        visitor.button("Prøv filen af sådan").click();
        assertThat(visitor.notice()).hasText("Kolonnerne er fordelt på ny.");
        visitor.awaitJob();
        assertThat(leftOut()).hasCount(0);
        assertThat(figures()).startsWith("Oprettes 3");

        visitor.page().getByText("Fordel kolonnerne anderledes").click();
        visitor.page().getByLabel("Kolonnen hvem er med bliver til").selectOption("title");
        visitor.button("Prøv filen af sådan").click();
        assertThat(visitor.page().locator("#errors")).isFocused();
        assertThat(visitor.page().locator("#errors")).containsText("To kolonner kan ikke gå til det samme felt");
    }

    @Test
    void whatIsNoListIsRefusedInWordsAndTheChoiceIsKept() {
        visitor.open("/admin/import");
        visitor.page().getByLabel("Organisationer").check();
        visitor.field("file").setInputFiles(new FilePayload("ark.xlsx", "text/csv", new byte[] {'P', 'K', 3, 4, 0, 0}));
        visitor.button("Se, hvad der vil ske").click();
        assertThat(visitor.page().locator("#errors")).isFocused();
        assertThat(visitor.page().locator("#errors")).containsText("Projektmappen er beskadiget. Åbn den i Excel");
        assertThat(visitor.page().getByLabel("Organisationer")).isChecked();

        visitor.button("Se, hvad der vil ske").click();
        assertThat(visitor.page().locator("#fault-file")).containsText("Vælg en fil");
    }

    @Test
    void aLongImportShowsHowFarItIsAndCanBeStopped() {
        visitor.tryOut("lang.csv", ManyRows.csv("i browseren"));
        visitor.button("Importér").click();
        assertThat(visitor.heading("Importerer")).isVisible();
        assertThat(visitor.page().locator("progress")).isVisible();
        visitor.button("Stop").click();
        visitor.awaitStop();
        assertThat(visitor.notice().first()).containsText("Listen er ikke importeret");
        assertThat(register.versions()).isEmpty();

        visitor.menu("Job").first().click();
        Locator job = visitor.page().locator(".rows > li").first();
        assertThat(job).containsText("Import af en liste");
        assertThat(job.locator(".tag")).hasText("Stoppet");
        job.getByRole(AriaRole.LINK).click();
        assertThat(visitor.heading("Det vil ske")).isVisible();
    }

    private Locator leftOut() {
        return visitor.page().locator("#columns .notice strong");
    }

    private List<String> figures() {
        return visitor.page().locator(".figures > div").all().stream()
                .map(figure -> figure.locator("dt").textContent() + " "
                        + figure.locator("dd").textContent())
                .toList();
    }
}
