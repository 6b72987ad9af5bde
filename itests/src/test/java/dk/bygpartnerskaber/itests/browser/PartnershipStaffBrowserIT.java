package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody becomes responsible for a partnership, and is asked what looks like a CPR number; with scripts and without. */
@InBrowser
class PartnershipStaffBrowserIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final SoftAssertions softly = new SoftAssertions();
    private Visitor visitor;
    private boolean scripted;
    private String anne;

    private void begin(Visits visits, boolean scripts) {
        scripted = scripts;
        String library = id(visits.register()
                .create("organisations", Map.of("name", "Eget Bibliotek " + mark, "ownLibrary", true)));
        anne = visits.register()
                .create(
                        "people",
                        Map.of(
                                "name",
                                "Anne " + mark,
                                "roles",
                                List.of(Map.of("organisation", library, "role", "vært"))));
        visits.register().create("teams", Map.of("name", "Hold " + mark, "library", library));
        visitor = visits.visitor("da", Visits.DESKTOP, scripts).logIn();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void openForm() {
        visitor.open("/partnerships/new");
        visitor.field("title").fill("Sang " + mark);
        visitor.field("library").selectOption(new SelectOption().setLabel("Eget Bibliotek " + mark));
    }

    /** Looks at the page with axe, which is a script itself. */
    private void look(String name) {
        if (scripted) {
            Accessibility.check(softly, name, "da", visitor);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aColleagueIsNamedAndTheirPageSaysSo(boolean scripts, Visits visits) {
        begin(visits, scripts);
        openForm();
        visitor.field("responsible/0/person").pressSequentially("anne " + mark);
        if (scripts) {
            assertThat(visitor.page().locator("#list-staff option")).hasCount(1);
        }
        visitor.field("responsible/0/role").fill("Projektleder");
        visitor.field("responsible/0/team").selectOption(new SelectOption().setLabel("Hold " + mark));
        visitor.button("Tilføj en mere").click();
        assertThat(visitor.field("responsible/1/person")).isVisible();
        look("partnership, one more responsible");
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Sang " + mark)).isVisible();
        assertThat(visitor.page().locator("main")).containsText("Projektleder · Hold " + mark);
        look("partnership with somebody responsible");
        visitor.link("Hold " + mark).click();
        assertThat(visitor.link("Sang " + mark)).isVisible();
        visitor.open(anne);
        visitor.page().locator("main li summary").first().click();
        assertThat(visitor.page().locator("main .notice")).containsText("ansvarlig for 1 partnerskab");
        look("person who is responsible");
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatLooksLikeACprNumberIsSavedWhenSomebodySaysThatItIsNone(boolean scripts, Visits visits) {
        begin(visits, scripts);
        openForm();
        visitor.field("goal").fill("Sag 010203-1234 skal løses");
        visitor.button("Gem").last().click();
        assertThat(visitor.page().locator("#errors")).containsText("CPR-nummer");
        assertThat(visitor.field("goal")).hasValue("Sag 010203-1234 skal løses");
        look("partnership, possible CPR number");
        visitor.page().getByLabel("Det er ikke et CPR-nummer – gem alligevel").check();
        visitor.button("Gem").last().click();
        assertThat(visitor.heading("Sang " + mark)).isVisible();
        softly.assertAll();
    }
}
