package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.bygpartnerskaber.itests.container.ManyRows;
import java.util.List;
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

        assertThat(visitor.heading("Det vil der ske")).isVisible();
        assertThat(visitor.page().getByText("cases.csv, 27 rækker")).isVisible();
        assertThat(leftOut()).containsText("level, stage, agreement");
        assertThat(figures()).containsExactly("Oprettes 50", "Ændres 0", "Uændret 0", "Kan ikke importeres 0");
        assertThat(register.versions()).as("tried out only").isEmpty();

        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        assertThat(visitor.notice()).hasText("Listen er importeret.");
        assertThat(figures()).startsWith("Oprettes 50");
        visitor.link("Se partnerskaberne").click();
        assertThat(visitor.page().locator("#count")).hasText("19 partnerskaber");
        assertThat(visitor.page().locator("tbody tr")).hasCount(19);

        visitor.menu("Organisationer").first().click();
        assertThat(visitor.page().locator("#count")).hasText("31 organisationer");
        visitor.link("Roskilde Bibliotekerne").click();
        assertThat(visitor.page().locator(".head .tag").first()).hasText("eget bibliotek");

        List<String> before = register.versions();
        visitor.tryOut("cases.csv", Visitor.cases());
        assertThat(figures()).containsExactly("Oprettes 0", "Ændres 0", "Uændret 50", "Kan ikke importeres 0");
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
        assertThat(figures()).startsWith("Oprettes 3").endsWith("Kan ikke importeres 2");
        Locator bad = visitor.page()
                .locator("table", new Page.LocatorOptions().setHasText("Rækker, der ikke kan importeres"));
        assertThat(bad.locator("tbody tr")).hasCount(2);
        assertThat(bad.locator("tbody tr").first()).containsText("til foråret");
        assertThat(bad.locator("tbody tr").first().locator("td").first()).hasText("3");
        assertThat(register.versions()).isEmpty();
        assertThat(visitor.button("Importér")).hasCount(0);

        visitor.button("Importér de gyldige rækker").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        visitor.link("Se partnerskaberne").click();
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
        assertThat(visitor.link("Læsning i haven")).isVisible();
    }

    @Test
    void aColumnWithAStrangeNameIsPlacedByHand() {
        visitor.tryOut(
                "fremmed.csv", "bibliotek;partnerskab;hvem er med\nVestby Bibliotek;Læsning i haven;Vestby Kor\n");
        assertThat(leftOut()).containsText("hvem er med");
        visitor.page().getByLabel("Kolonnen hvem er med bliver til").selectOption("partner");
        visitor.button("Prøv igen med disse kolonner").click();
        assertThat(visitor.notice()).hasText("Kolonnerne er placeret på ny. Se resultatet.");
        assertThat(leftOut()).hasCount(0);
        assertThat(figures()).startsWith("Oprettes 3");

        visitor.page().getByLabel("Kolonnen hvem er med bliver til").selectOption("title");
        visitor.button("Prøv igen med disse kolonner").click();
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
        visitor.button("Stop importen").click();
        visitor.awaitStop();
        assertThat(visitor.notice().first()).containsText("Listen er ikke importeret");
        assertThat(register.versions()).isEmpty();

        visitor.menu("Job").first().click();
        Locator job = visitor.page().locator(".rows > li").first();
        assertThat(job).containsText("Import af en liste");
        assertThat(job.locator(".tag")).hasText("Stoppet");
        job.getByRole(AriaRole.LINK).click();
        assertThat(visitor.heading("Det vil der ske")).isVisible();
    }

    private Locator leftOut() {
        return visitor.page().locator(".notice.info strong");
    }

    private List<String> figures() {
        return visitor.page().locator(".figures > div").all().stream()
                .map(figure -> figure.locator("dt").textContent() + " "
                        + figure.locator("dd").textContent())
                .toList();
    }
}
