package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact is noted in seconds, from wherever one is. */
@InBrowser
class NotingAContactBrowserIT {
    /** Counts clicks over all the pages that one comes by. */
    private static final String COUNT =
            """
            addEventListener('click', event => {
              if (event.isTrusted) sessionStorage.clicks = 1 + Number(sessionStorage.clicks ?? 0);
            }, true);""";

    private final String name = "Rockmuseet " + UUID.randomUUID();
    private Visitor visitor;

    @BeforeEach
    void somebodyToBeInContactWith(Visits visits) {
        visits.register().create("organisations", Map.of("name", name));
        visitor = visits.colleague();
        visitor.page().addInitScript(COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnerships", "/network", "/people/new", "/account"})
    void oneClickOpensItThreeFieldsFillItAndOneClickSavesIt(String anywhere) {
        visitor.open(anywhere);
        visitor.page().locator(".top .action").click();
        // who it was is typed at once, without going to the field
        assertThat(visitor.field("theirs")).isFocused();
        visitor.page().keyboard().type(name);
        visitor.field("kind").selectOption("call");
        visitor.field("subject").fill("Plakaten");
        visitor.button("Gem").click();
        assertThat(visitor.notice()).containsText("»Plakaten« er noteret");
        assertThat(visitor.heading(name)).isVisible();
        assertThat(visitor.page().evaluate("sessionStorage.clicks")).isEqualTo("2");
    }

    @Test
    void theStartPageHasTheThreeFieldsAtHand() {
        visitor.open("/");
        visitor.field("theirs").fill(name);
        visitor.field("subject").fill("Plakaten");
        visitor.field("subject").press("Enter");
        assertThat(visitor.page().locator("main > .notice.good")).containsText("»Plakaten« er noteret");
        assertThat(visitor.page()).hasURL(Pattern.compile("/$"));
    }

    @Test
    void ctrlKOffersItFirstAndFindsPagesAndRecords() {
        visitor.open("/organisations");
        visitor.page().keyboard().press("Control+k");
        assertThat(visitor.page().locator("#go input")).isFocused();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.field("theirs")).isFocused();

        visitor.page().keyboard().press("Control+k");
        visitor.page().keyboard().type("perso");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.heading("Personer")).isVisible();

        visitor.page().keyboard().press("Control+k");
        visitor.page().keyboard().type(name);
        visitor.page()
                .locator("#go a", new Page.LocatorOptions().setHasText("Organisationer"))
                .click();
        assertThat(visitor.link(name)).isVisible();

        visitor.page().keyboard().press("Control+k");
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().locator("#go")).isHidden();
    }

    @Test
    void whatIsMissingOfAFollowUpIsSaidAndNothingTypedIsLost() {
        visitor.open("/network/contacts/new");
        visitor.field("theirs").fill(name);
        visitor.field("subject").fill("Plakaten");
        visitor.page().locator("details.more summary").click();
        visitor.field("followUp/what").fill("Send den");
        visitor.button("Gem").click();
        // the day is missing: everything typed is still there
        assertThat(visitor.field("fault-followUp/due")).isVisible();
        assertThat(visitor.field("subject")).hasValue("Plakaten");
        assertThat(visitor.field("followUp/what")).hasValue("Send den");
        assertThat(visitor.field("theirs")).hasValue(name);
    }
}
