package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a library meets when its register is no longer empty: people who are there already, regret, another day. */
@InBrowser
class ImportStoriesBrowserIT {
    private static final String PEOPLE =
            """
            navn;firma;stilling;e-mail
            Kirsten Holmgaard;Vestby Museum;leder;kirsten@vestbymuseum.example
            Ib Skov;Vestby Kor;formand;ib@vestbykor.example
            """;

    private Visitor visitor;
    private Register register;

    @BeforeEach
    void anEmptyRegister(Visits visits) {
        register = visits.register();
        register.empty();
        visitor = visits.colleague();
    }

    private void somebodyWhoIsThere() {
        register.create(
                "people", Map.of("name", "Kirsten Holmgård", "emails", List.of("kirsten@vestbymuseum.example")));
    }

    @Test
    void somebodyWhoIsThereAlreadyIsDecidedOnAndAllOfItCanBeUndone() {
        somebodyWhoIsThere();
        List<String> before = register.versions();
        visitor.tryOut("kontakter.csv", PEOPLE);
        assertThat(visitor.page().getByText("1 post i filen findes måske allerede"))
                .isVisible();
        assertThat(visitor.button("Importér")).hasCount(0);

        visitor.link("Tag stilling til dubletterne").click();
        assertThat(visitor.heading("Findes de allerede?")).isVisible();
        Locator suspect = visitor.page().locator(".suspect");
        assertThat(suspect).hasCount(1);
        assertThat(suspect).containsText("samme e-mail");
        suspect.getByLabel("Det er den samme som Kirsten Holmgård").focus();
        visitor.page().keyboard().press("Space");
        visitor.button("Gem, og gå videre").click();
        assertThat(visitor.notice()).hasText("Der er taget stilling til alle mulige dubletter.");
        assertThat(figures()).containsExactly("Oprettes 3", "Ændres 1", "Uændret 0");
        assertThat(register.versions()).isEqualTo(before);

        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        assertThat(figures()).containsExactly("Oprettet 3", "Ændret 1", "Stod rigtigt i forvejen 0");
        assertThat(register.versions()).hasSize(4);
        visitor.link("Kirsten Holmgård").click();
        assertThat(visitor.page().getByText("leder").first()).isVisible();
        visitor.page().goBack();

        visitor.link("Fortryd importen…").click();
        assertThat(visitor.page().getByText("3 oprettede poster bliver slettet"))
                .isVisible();
        visitor.button("Fortryd importen").click();
        assertThat(visitor.heading("Importen er fortrudt")).isVisible();
        assertThat(figures()).containsExactly("Taget tilbage 4");
        assertThat(register.versions()).hasSize(1);
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndThePageSaysWhy() {
        visitor.tryOut("kontakter.csv", PEOPLE);
        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        String receipt = visitor.page().url();
        visitor.link("Vestby Kor").click();
        visitor.link("Redigér").click();
        visitor.field("name").fill("Vestby Kammerkor");
        visitor.button("Gem").click();
        assertThat(visitor.notice()).containsText("Vestby Kammerkor");

        visitor.open(receipt);
        visitor.link("Fortryd importen…").click();
        visitor.button("Fortryd importen").click();
        assertThat(visitor.heading("Importen er fortrudt")).isVisible();
        Locator kept = visitor.page().locator("tbody tr");
        assertThat(kept).hasCount(1);
        assertThat(kept).containsText("Nogen har ændret posten siden.");
    }

    @Test
    void manyAreDecidedOnAtOnce() {
        somebodyWhoIsThere();
        register.organisation("Vestby Museum");
        visitor.tryOut("kontakter.csv", PEOPLE);
        visitor.link("Tag stilling til dubletterne").click();
        visitor.button("De højst sandsynlige er de samme").click();
        assertThat(visitor.heading("Det vil ske")).isVisible();
        assertThat(figures()).startsWith("Oprettes 2");
    }

    @Test
    void anotherSheetOfAWorkbookIsReadWhenAskedFor() throws Exception {
        Path corpus = Path.of("../bundles/platform/documents/src/test/resources/corpus");
        visitor.tryOut("ark.xlsx", Files.readAllBytes(corpus.resolve("hidden.xlsx")));
        assertThat(figures()).startsWith("Oprettes 3");
        visitor.page().getByLabel("Ark: ").selectOption("Ark2");
        visitor.button("Læs dette ark").click();
        assertThat(visitor.heading("Hvor hører kolonnerne hjemme?")).isVisible();
        visitor.page().getByLabel("Kolonnen Ting bliver til").selectOption("name");
        visitor.button("Prøv filen af sådan").click();
        visitor.awaitJob();
        assertThat(visitor.heading("Det vil ske")).isVisible();
        assertThat(figures()).startsWith("Oprettes 1");
        assertThat(visitor.page().locator("#records tbody")).containsText("Stol");
    }

    @Test
    void whoHasClosedTheBrowserGoesOnFromTheListAnotherDay(Visits visits) {
        somebodyWhoIsThere();
        visitor.tryOut("kontakter.csv", PEOPLE);
        visitor.page().close();

        Visitor later = visits.colleague();
        later.open("/admin/import");
        Locator own = later.page().locator(".rows > li").first();
        assertThat(own.locator(".tag")).hasText("1 mulig dublet venter");
        own.locator("a").first().click();
        assertThat(later.heading("Det vil ske")).isVisible();
        assertThat(later.link("Tag stilling til dubletterne")).isVisible();

        later.open("/admin/import");
        own.locator("a[href$=delete]").click();
        later.button("Slet").click();
        assertThat(later.notice()).hasText("kontakter.csv er slettet fra dine importer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theExamplesAreReadWhole(String language, Visits visits) {
        Visitor reader = visits.visitor(language, Visits.DESKTOP, true);
        reader.logIn();
        for (String kind : List.of("organisations", "people", "partnerships", "mixed")) {
            String file = reader.page()
                    .request()
                    .get("/admin/import/example?kind=" + kind)
                    .text();
            reader.tryOut(kind + ".csv", file);
            assertThat(reader.page().locator("#columns .notice")).hasCount(0);
            assertThat(reader.page().locator("#rejected")).hasCount(0);
            assertThat(reader.page().locator("#records tbody tr").first()).isVisible();
            assertThat(reader.page().locator("#kind")).hasValue(kind);
        }
    }

    private List<String> figures() {
        return visitor.page().locator(".figures > div").all().stream()
                .map(figure -> figure.locator("dt").textContent() + " "
                        + figure.locator("dd").textContent())
                .toList();
    }
}
