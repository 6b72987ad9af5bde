package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.bygpartnerskaber.itests.container.ManyRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same work in a browser that runs no scripts. */
@InBrowser
class NoJavaScriptBrowserIT {
    private Visitor visitor;

    @BeforeEach
    void logIn(Visits visits) {
        visitor = visits.visitor("da", Visits.DESKTOP, false).logIn();
    }

    @Test
    void anOrganisationIsMadeFoundAndEdited() {
        String name = "Uden Script " + UUID.randomUUID();
        visitor.menu("Organisationer").first().click();
        visitor.link("Ny organisation").click();
        visitor.field("name").fill(name);
        visitor.page().locator("details.more > summary").click();
        visitor.field("addresses/0/city").fill("Nibe");
        visitor.button("Tilføj en adresse").click();
        assertThat(visitor.field("name")).hasValue(name);
        visitor.field("addresses/1/city").fill("Løgstør");
        visitor.button("Gem").last().click();
        assertThat(visitor.heading(name)).isVisible();
        assertThat(visitor.page().getByText("Løgstør")).isVisible();

        visitor.menu("Organisationer").first().click();
        visitor.field("q").fill(name);
        visitor.button("Søg").click();
        assertThat(visitor.page().locator("#count")).hasText("1 organisation");
        visitor.link(name).click();
        visitor.link("Redigér").click();
        visitor.field("email").fill("ingen adresse");
        visitor.button("Gem").last().click();
        assertThat(visitor.page().locator("#fault-email")).isVisible();
        assertThat(visitor.field("email")).hasValue("ingen adresse");
        visitor.field("email").fill("post@udenscript.example");
        visitor.button("Gem").last().click();
        assertThat(visitor.notice()).hasText(name + " er gemt.");

        visitor.logOut();
        assertThat(visitor.heading("Log ind")).isVisible();
    }

    @Test
    void aPartnershipGetsItsPartners(Visits visits) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        visits.register().create("organisations", Map.of("name", "Eget Bibliotek " + mark, "ownLibrary", true));
        visits.register().organisation("Kendt Kor " + mark);
        visitor.open("/partnerships/new");
        visitor.field("title").fill("Kor uden script " + mark);
        visitor.field("library").selectOption(new SelectOption().setLabel("Eget Bibliotek " + mark));
        visitor.field("partnerName").fill("Kor " + mark);
        visitor.button("Tilføj").click();
        visitor.button("Kendt Kor " + mark).click();
        assertThat(visitor.page().locator(".picked li")).hasCount(1);
        visitor.field("partnerName").fill("Ukendt Kor " + mark);
        visitor.button("Tilføj").click();
        visitor.button("Opret »Ukendt Kor " + mark + "«").click();
        assertThat(visitor.page().locator(".picked li")).hasCount(2);
        assertThat(visitor.field("title")).hasValue("Kor uden script " + mark);
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Kor uden script " + mark)).isVisible();
        assertThat(visitor.link("Ukendt Kor " + mark)).isVisible();
    }

    @Test
    void thoseTickedAreChangedAtOnce(Visits visits) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        visits.register().organisation("Kor " + mark);
        visits.register().organisation("Klub " + mark);
        visitor.open("/organisations?q=" + mark);
        visitor.page().getByLabel("Vælg Kor " + mark).press("Space");
        visitor.button("Ret de valgte").click();
        assertThat(visitor.heading("Ret 1 organisation")).isVisible();
        visitor.page().locator("input[value=set-sector]").check();
        visitor.page().locator("[name=value-set-sector]").selectOption("civil");
        visitor.button("Se, hvad der vil ske").click();
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
        visitor.button("Ret 1 organisation").click();
        assertThat(visitor.heading("Rettet")).isVisible();
        assertThat(visitor.notice()).hasText("1 organisation er rettet.");
        visitor.link("Kor " + mark).click();
        assertThat(visitor.page().getByText("Civilsamfund").first()).isVisible();
    }

    @Test
    void aListIsImported() {
        String mark = UUID.randomUUID().toString();
        visitor.tryOut(
                "liste.csv", "bibliotek;partnerskab;partner\nNordby Bibliotek;Nordby læser " + mark + ";Nordby Kro\n");
        assertThat(visitor.page().locator(".figures")).isVisible();
        visitor.button("Importér").click();
        assertThat(visitor.heading("Importeret")).isVisible();
        visitor.open("/partnerships?q=" + mark);
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void aLongImportIsFollowedAndStopped() {
        visitor.tryOut("lang.csv", ManyRows.csv("i browseren"));
        visitor.button("Importér").click();
        assertThat(visitor.heading("Importerer")).isVisible();
        visitor.button("Stop").click();
        // the page fetches itself again until the job has ended
        visitor.awaitStop();
        assertThat(visitor.notice().first()).containsText("Listen er ikke importeret");
    }
}
