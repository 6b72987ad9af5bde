package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The way of a staff member who has not been trained: a partnership with two partners, three activities and the checklist.
 * Counts clicks and fields; the guide has the figure.
 */
@InBrowser
class PartnershipWalkBrowserIT {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "partnerskab.md");

    /** What a practised reader of screens takes for a click or a short field. */
    private static final int SECONDS_EACH = 4;

    private int clicks;
    private int fields;

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    private void type(Locator field, String text) {
        field.fill(text);
        fields++;
    }

    private void enter(Locator field) {
        field.press("Enter");
        clicks++;
    }

    @Test
    void aPartnershipThreeActivitiesAndTheChecklistTakeLessThanFiveMinutes(Visits visits) throws IOException {
        visits.register().empty();
        visits.register().create("organisations", Map.of("name", "Klitborg Bibliotek", "ownLibrary", true));
        visits.register().organisation("Klitborg Kor");
        Visitor staff = visits.colleague();
        staff.open("/");
        clicks = 0;
        fields = 0;

        click(staff.menu("Partnerskaber").first());
        click(staff.link("Nyt partnerskab").first());
        enterThePartnership(staff);
        addActivities(staff);
        tickTheChecklist(staff);

        assertThat((clicks + fields) * SECONDS_EACH)
                .as(clicks + " clicks, " + fields + " fields")
                .isLessThan(300);
        assertThat(Files.readString(GUIDE)).contains(clicks + " klik og " + fields + " felter");
    }

    private void enterThePartnership(Visitor staff) {
        assertThat(staff.field("title")).isFocused();
        type(staff.field("title"), "Sang på tværs");
        type(staff.field("partnerName"), "klitborg kor");
        enter(staff.field("partnerName"));
        assertThat(staff.page().locator(".picked li")).hasCount(1);
        type(staff.field("partnerName"), "Ungdomshuset");
        enter(staff.field("partnerName"));
        click(staff.button("Opret »Ungdomshuset«"));
        assertThat(staff.page().locator(".picked li")).hasCount(2);
        type(staff.field("goal"), "Unge og gamle synger sammen og lærer hinanden at kende.");
        click(staff.page().locator("#targetGroups").getByLabel("Unge"));
        click(staff.page().locator("#targetGroups").getByLabel("Ældre"));
        type(staff.field("start"), "2026");
        click(staff.button("Gem").last());
        assertThat(staff.heading("Sang på tværs")).isVisible();
    }

    private void addActivities(Visitor staff) {
        List<String> titles = List.of("Første fællessang", "Korværksted", "Koncert i læsesalen");
        for (int i = 0; i < titles.size(); i++) {
            Locator title = staff.page().locator("#activities #title");
            type(title, titles.get(i));
            type(staff.page().locator("#activities #start"), (i + 1) + ".9.2027");
            enter(staff.page().locator("#activities #start"));
            assertThat(staff.page().locator("#activities .what")).hasCount(i + 1);
            assertThat(title).isFocused();
        }
    }

    private void tickTheChecklist(Visitor staff) {
        click(staff.link("Åbn tjeklisten"));
        assertThat(staff.heading("Har du tjek på…")).isVisible();
        Locator open = staff.page().locator("fieldset.item:not(:has(.state .icon-done))");
        int items = open.count();
        for (int i = 0; i < items; i++) {
            click(open.nth(i).locator("input[value=yes]"));
        }
        assertThat(staff.page().locator("#progress")).containsText("27 af 27 på plads");
    }

    @Test
    void anAnswerIsSavedWhereOneIsAndKeptForTheNext(Visits visits) {
        visits.register().empty();
        visits.register().create("organisations", Map.of("name", "Klitborg Bibliotek", "ownLibrary", true));
        String page = visits.register().create("partnerships", Map.of("title", "Rockbib"));
        Visitor staff = visits.colleague();
        staff.open(page + "/checklist");
        Locator last = staff.page().locator("#mark-evaluate-final-not-relevant");
        last.focus();
        staff.page().keyboard().press("Space");
        assertThat(staff.page().locator("#progress")).containsText("0 af 26 på plads");
        assertThat(last).isFocused();
        staff.page().locator("#mark-tasks-yes").check();
        assertThat(staff.page().locator("#progress")).containsText("1 af 26 på plads");

        Visitor phone = visits.visitor("da", Visits.PHONE, true).logIn();
        phone.open(page + "/checklist");
        assertThat(phone.page().locator("#mark-tasks-yes")).isChecked();
        phone.page().locator("#mark-at-home-no").check();
        assertThat(phone.page().locator("#checklist-version")).not().hasValue("2");
        staff.page().locator("#mark-marketing-yes").check();
        assertThat(staff.page().locator("main")).containsText("En anden har svaret imens");
        assertThat(staff.page().locator("#mark-at-home-no")).isChecked();
    }

    @Test
    void withoutScriptsEachGroupHasItsButton(Visits visits) {
        visits.register().empty();
        visits.register().create("organisations", Map.of("name", "Klitborg Bibliotek", "ownLibrary", true));
        String page = visits.register().create("partnerships", Map.of("title", "Rockbib"));
        Visitor staff = visits.visitor("da", Visits.DESKTOP, false).logIn();
        staff.open(page + "/checklist");
        staff.page().locator("#mark-economy-yes").check();
        staff.page().locator("button[value=resources]").click();
        assertThat(staff.page().locator("#progress")).containsText("1 af 27 på plads");
        assertThat(staff.page()).hasURL(Pattern.compile("#group-resources$"));
    }
}
