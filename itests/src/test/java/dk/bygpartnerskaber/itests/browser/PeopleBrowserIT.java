package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the libraries know, and what happens when somebody stops; with scripts and without. */
@InBrowser
class PeopleBrowserIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;

    private void begin(Visits visits, boolean scripts) {
        visitor = visits.visitor("da", Visits.DESKTOP, scripts).logIn();
    }

    private Locator summary(String text) {
        return visitor.page().locator("main summary", new Page.LocatorOptions().setHasText(text));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aContactPersonIsAddedInOneSaveAndHandsOverToSomebodyNew(boolean scripts, Visits visits) {
        begin(visits, scripts);
        visitor.open(visits.register().organisation("Fyrets Venner " + mark));
        summary("Tilføj en person her").click();
        visitor.field("name").fill("Holger " + mark);
        visitor.field("roles/0/role").fill("formand");
        visitor.button("Gem").click();
        assertThat(visitor.heading("Fyrets Venner " + mark)).isVisible();
        assertThat(visitor.notice()).hasText("Holger " + mark + " er gemt.");

        visitor.link("Holger " + mark).click();
        summary("Er stoppet").click();
        visitor.page().locator("[name=lastDay]").fill("31.12.2020");
        visitor.page().locator("[name=newSuccessor]").fill("Dagny " + mark);
        visitor.button("Afslut rollen").click();
        assertThat(visitor.notice()).hasText("Rollen er afsluttet. Dagny " + mark + " er oprettet og har fået rollen.");
        assertThat(visitor.page().locator(".tags")).containsText("tidligere");
        summary("1 tidligere rolle").click();
        visitor.link("Dagny " + mark).click();
        assertThat(visitor.heading("Dagny " + mark)).isVisible();
        assertThat(visitor.page().locator("main .rows").first()).containsText("formand");
        assertThat(visitor.page().locator("main .rows").first()).containsText("fra 1. januar 2021");

        visitor.link("Fyrets Venner " + mark).click();
        assertThat(visitor.link("Dagny " + mark)).isVisible();
        summary("1 tidligere person").click();
        assertThat(visitor.link("Holger " + mark)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aColleagueIsFoundAmongStaffAndJoinsATeam(boolean scripts, Visits visits) {
        begin(visits, scripts);
        visits.register().create("organisations", Map.of("name", "Eget Bibliotek " + mark, "ownLibrary", true));
        visitor.menu("Personer").first().click();
        visitor.link("Ny person").first().click();
        visitor.field("name").fill("Malene " + mark);
        visitor.field("roles/0/place").fill("eget bibliotek " + mark);
        visitor.field("roles/0/role").fill("formidler");
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Malene " + mark)).isVisible();
        assertThat(visitor.page().locator(".tags")).containsText("medarbejder");

        visitor.menu("Personer").first().click();
        visitor.field("q").fill(mark);
        visitor.field("group").selectOption(new SelectOption().setLabel("Medarbejdere"));
        if (!scripts) {
            visitor.button("Søg").click();
        }
        assertThat(visitor.page().locator("#count")).hasText("1 person");

        visitor.menu("Teams").first().click();
        visitor.link("Nyt team").first().click();
        visitor.field("name").fill("Formidling " + mark);
        visitor.field("library").selectOption(new SelectOption().setLabel("Eget Bibliotek " + mark));
        visitor.field("members/0/person").selectOption(new SelectOption().setLabel("Malene " + mark));
        visitor.button("Tilføj et medlem").click();
        assertThat(visitor.field("name")).hasValue("Formidling " + mark);
        assertThat(visitor.field("members/1/person")).isVisible();
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Formidling " + mark)).isVisible();
        visitor.link("Malene " + mark).click();
        assertThat(visitor.link("Formidling " + mark)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUnknownOrganisationIsMadeOnTheWay(boolean scripts, Visits visits) {
        begin(visits, scripts);
        visitor.open("/people/new");
        visitor.field("name").fill("Sixten " + mark);
        visitor.field("roles/0/place").fill("Nyt Forlag " + mark);
        visitor.button("Gem").last().click();
        visitor.button("Opret »Nyt Forlag " + mark + "«").click();
        assertThat(visitor.heading("Sixten " + mark)).isVisible();
        assertThat(visitor.link("Nyt Forlag " + mark)).isVisible();
    }
}
