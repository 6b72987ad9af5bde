package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A day with the register: finding, correcting, adding, deleting, and going home. */
@InBrowser
class RegisterWalkBrowserIT {

    @Test
    void aWrongPasswordIsRefusedInTheSameWordsAsAnUnknownNameAndTheNameIsKept(Visits visits) {
        Visitor visitor = visits.visitor();
        visitor.open("/organisations?q=museum");
        for (String user : List.of(Product.USER, "ukendt-" + UUID.randomUUID())) {
            visitor.field("user").fill(user);
            visitor.field("password").fill("ikke den rigtige");
            visitor.button("Log ind").click();
            assertThat(visitor.page().locator("#errors")).isFocused();
            assertThat(visitor.page().locator("#errors li")).hasText("Brugernavn eller adgangskode er forkert.");
            assertThat(visitor.field("user")).hasValue(user);
            assertThat(visitor.field("password")).hasValue("");
        }
        visitor.field("user").fill(Product.USER);
        visitor.field("password").fill(visits.password());
        visitor.button("Log ind").click();
        assertThat(visitor.heading("Organisationer")).isVisible();
        assertThat(visitor.field("q")).hasValue("museum");
    }

    @Test
    void somebodyFindsDanmarksRockmuseumAndBringsRockbibUpToDate(Visits visits) {
        Visitor visitor = visits.colleague();
        visitor.importCases();
        visitor.menu("Organisationer").first().click();
        visitor.field("q").pressSequentially("rockmus");
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
        assertThat(visitor.page().locator("#count")).hasText("1 organisation");
        assertThat(visitor.page()).hasURL(Pattern.compile("q=rockmus"));
        visitor.link("Danmarks Rockmuseum").click();
        assertThat(visitor.heading("Danmarks Rockmuseum")).isVisible();
        // the relation about it has its name too
        visitor.page()
                .locator("main a[href*='/partnerships/']:text-is('Rockbib')")
                .click();
        assertThat(visitor.heading("Rockbib")).isVisible();
        visitor.link("Redigér").click();

        String text = "Musikbiblioteket flytter ind på museet.\nFørste møde: " + UUID.randomUUID();
        visitor.field("description").fill(text);
        visitor.field("start").fill("til foråret");
        visitor.field("end").fill("2008");
        visitor.page().getByLabel("Få nye kompetencer").check();
        visitor.button("Gem").last().click();

        Locator errors = visitor.page().locator("#errors");
        assertThat(errors).isFocused();
        assertThat(errors).containsText("»til foråret« kan ikke læses som en dato");
        assertThat(visitor.field("start")).hasValue("til foråret");
        assertThat(visitor.field("start")).hasAttribute("aria-invalid", "true");
        assertThat(visitor.field("description")).hasValue(text);
        assertThat(visitor.page().getByLabel("Få nye kompetencer")).isChecked();
        errors.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Startdato"))
                .click();
        assertThat(visitor.field("start")).isFocused();

        visitor.field("start").fill("aug. 2009");
        visitor.button("Gem").last().click();
        assertThat(errors).containsText("Slutdatoen ligger før startdatoen.");
        visitor.field("end").fill("");
        visitor.button("Gem").last().click();
        assertThat(visitor.notice()).hasText("Rockbib er gemt.");
        assertThat(visitor.page().getByText("august 2009")).isVisible();
        assertThat(visitor.page().getByText(text)).isVisible();
        assertThat(visitor.page().locator("main li", withText("Få nye kompetencer")))
                .isVisible();
        visitor.page().reload();
        assertThat(visitor.heading("Rockbib")).isVisible();
        assertThat(visitor.notice()).hasCount(0);
    }

    @Test
    void aPartnershipGetsTwoPartnersOfWhomTheRegisterKnewOnlyOne(Visits visits) {
        String library = unique("Egnsbiblioteket");
        String known = unique("Egnens Kor");
        String unknown = unique("Egnens Spejdere");
        visits.register().create("organisations", Map.of("name", library, "ownLibrary", true));
        visits.register().organisation(known);
        Visitor visitor = visits.colleague();
        visitor.open("/partnerships/new");
        assertThat(visitor.field("title")).isFocused();
        visitor.field("title").fill("Sang om bålet");
        Locator libraries = visitor.field("library");
        libraries.selectOption(new SelectOption().setLabel(library));

        visitor.field("partnerName").fill(known.toUpperCase(Locale.ROOT));
        visitor.field("partnerName").press("Enter");
        assertThat(visitor.page().locator(".picked li")).containsText(new String[] {known});
        assertThat(visitor.field("partnerName")).isFocused();
        visitor.field("partnerName").fill(unknown);
        visitor.button("Tilføj").click();
        assertThat(visitor.page().locator("#fault-partnerName"))
                .containsText("»" + unknown + "« findes ikke i registeret");
        visitor.button("Opret »" + unknown + "«").click();
        assertThat(visitor.page().locator(".picked li")).hasCount(2);
        assertThat(visitor.field("title")).hasValue("Sang om bålet");

        visitor.button("Fjern " + known).click();
        assertThat(visitor.page().locator(".picked li")).hasCount(1);
        visitor.field("partnerName").fill(known);
        // without pressing the button first: what stands in the field counts
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Sang om bålet")).isVisible();
        assertThat(visitor.link(library)).isVisible();
        assertThat(visitor.link(known)).isVisible();
        visitor.link(unknown).click();
        assertThat(visitor.link("Sang om bålet")).isVisible();
    }

    @Test
    void twoColleaguesWhoEditTheSameRecordSeeWhatTheOtherHasWritten(Visits visits) {
        String name = unique("Den Gamle By");
        String path = visits.register().organisation(name);
        Visitor first = visits.colleague();
        Visitor second = visits.colleague();
        first.open(path + "/edit");
        second.open(path + "/edit");
        first.field("email").fill("post@dengamleby.example");
        first.button("Gem").last().click();
        assertThat(first.notice()).isVisible();

        second.field("phones").fill("86 12 31 88");
        second.field("email").fill("mail@dengamleby.example");
        second.button("Gem").last().click();
        assertThat(second.page().locator("#errors")).isFocused();
        assertThat(second.page().locator("#errors h2")).hasText("En anden har rettet imens");
        assertThat(second.page().locator("#errors tbody tr", withText("E-mail")))
                .containsText("mail@dengamleby.examplepost@dengamleby.example");
        assertThat(second.field("phones")).hasValue("86 12 31 88");
        second.button("Gem mine rettelser alligevel").click();
        assertThat(second.notice()).isVisible();
        assertThat(second.page().getByText("mail@dengamleby.example")).isVisible();
    }

    @Test
    void deletingFirstShowsWhatHangsOnTheRecord(Visits visits) {
        Register register = visits.register();
        String library = unique("Fjordbiblioteket");
        String partner = unique("Fjordens Venner");
        String libraryPath = register.create("organisations", Map.of("name", library, "ownLibrary", true));
        String partnerPath = register.organisation(partner);
        String title = unique("Fjordvandring");
        String partnershipPath = register.create(
                "partnerships",
                Map.of("title", title, "library", id(libraryPath), "partners", List.of(id(partnerPath))));
        Visitor visitor = visits.colleague();

        visitor.open(libraryPath);
        visitor.link("Slet").click();
        assertThat(visitor.heading("Slet " + library + "?")).isVisible();
        assertThat(visitor.link(title)).isVisible();
        assertThat(visitor.button("Slet")).hasCount(0);

        visitor.open(partnerPath);
        visitor.link("Slet").click();
        assertThat(visitor.link(title)).isVisible();
        visitor.link("Annullér").click();
        assertThat(visitor.heading(partner)).isVisible();
        visitor.link("Slet").click();
        visitor.button("Slet").click();
        assertThat(visitor.heading("Organisationer")).isVisible();
        assertThat(visitor.notice()).hasText(partner + " er slettet.");
        assertThat(visitor.open(partnerPath).status()).isEqualTo(404);
        visitor.open(partnershipPath);
        assertThat(visitor.page().getByText("Ingen partnere endnu.")).isVisible();

        visitor.link("Slet").click();
        visitor.button("Slet").click();
        assertThat(visitor.notice()).hasText(title + " er slettet.");
    }

    @Test
    void theListOpensInASpreadsheetAndNoCellIsAFormula(Visits visits) throws IOException {
        String mark = unique("Regneark");
        visits.register().organisation("=HYPERLINK(\"http://evil.example\";\"" + mark + "\")");
        visits.register().organisation("+" + mark);
        visits.register().organisation("Ærø \"Kor\"; " + mark);
        Visitor visitor = visits.colleague();
        visitor.open("/organisations?q=" + mark);
        assertThat(visitor.page().locator("tbody tr")).hasCount(3);
        Download file = visitor.page()
                .waitForDownload(() -> visitor.link("Hent som CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("Organisationer.csv");
        String text = Files.readString(file.path());
        assertThat(text).startsWith("\ufeffNavn;").contains("\r\n");
        assertThat(text.lines()).hasSize(4);
        assertThat(text)
                .contains("\r\n\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"" + mark + "\"\")\";")
                .contains("\r\n'+" + mark + ";")
                .contains("\r\n\"Ærø \"\"Kor\"\"; " + mark + "\";");
    }

    @Test
    void aUserChangesPasswordAndLanguageAndEverySessionElsewhereEnds(Visits visits) {
        String fresh = "en lille sætning om høns";
        Visitor elsewhere = visits.colleague();
        Visitor visitor = visits.colleague();
        visitor.page().locator(".user summary").click();
        visitor.page().getByRole(AriaRole.LINK, named("Min konto")).click();
        changePassword(visitor, "forkert", fresh, fresh);
        assertThat(visitor.page().locator("#fault-current")).containsText("ikke din nuværende adgangskode");
        changePassword(visitor, visits.password(), "kort", "kort");
        assertThat(visitor.page().locator("#fault-password")).containsText("mindst 12 tegn");
        changePassword(visitor, visits.password(), fresh, fresh + "!");
        assertThat(visitor.page().locator("#fault-repeat")).containsText("ikke ens");
        assertThat(visitor.field("password")).hasValue("");
        changePassword(visitor, visits.password(), fresh, fresh);
        try {
            assertThat(visitor.notice()).hasText("Din adgangskode er skiftet.");
            elsewhere.open("/organisations");
            assertThat(elsewhere.heading("Log ind")).isVisible();
        } finally {
            changePassword(visitor, fresh, visits.password(), visits.password());
        }
        assertThat(visitor.notice()).hasText("Din adgangskode er skiftet.");
        visitor.open("/");
        assertThat(visitor.page().getByText("Du bruger stadig den første adgangskode."))
                .hasCount(0);

        visitor.open("/partnerships");
        visitor.page().locator(".user summary").click();
        visitor.button("English").click();
        assertThat(visitor.heading("Partnerships")).isVisible();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.page().locator(".user summary").click();
        visitor.button("Dansk").click();
        assertThat(visitor.heading("Partnerskaber")).isVisible();
    }

    @Test
    void whoHasLoggedOutLeavesNothingBehindTheBackButton(Visits visits) {
        String name = unique("Fortrolig Forening");
        String path = visits.register().organisation(name);
        Visitor visitor = visits.colleague();
        visitor.open("/organisations");
        visitor.open(path);
        visitor.logOut();
        assertThat(visitor.heading("Log ind")).isVisible();
        assertThat(visitor.notice()).hasText("Du er logget ud.");
        visitor.page().goBack();
        assertThat(visitor.heading("Log ind")).isVisible();
        assertThat(visitor.page().getByText(name)).hasCount(0);
        visitor.page().goBack();
        assertThat(visitor.heading("Log ind")).isVisible();
    }

    private static void changePassword(Visitor visitor, String current, String fresh, String repeated) {
        visitor.field("current").fill(current);
        visitor.field("password").fill(fresh);
        visitor.field("repeat").fill(repeated);
        visitor.button("Skift adgangskode").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
