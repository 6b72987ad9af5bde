package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Route;
import dk.bygpartnerskaber.itests.container.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything with the keyboard alone, and at every stop it is seen where one is. */
@InBrowser
class KeyboardBrowserIT {
    private static final int LONGEST_WAY = 120;

    /** What has the focus: its name, as far as a person sees or hears it. */
    private static final String NAME =
            """
            () => {
              const e = document.activeElement;
              const label = e.labels && e.labels.length ? e.labels[0].innerText : '';
              return (label || e.getAttribute('aria-label') || e.innerText || '').trim();
            }""";

    /** Whether it is visibly marked and within the window. */
    private static final String SEEN =
            """
            () => {
              const e = document.activeElement;
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'
                && box.width > 0 && box.height > 0
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    @Test
    void whoTypesOnWhileTheServerAnswersKeepsTheirPlace(Visits visits) {
        visits.register().create("organisations", Map.of("name", "Læsehuset " + UUID.randomUUID(), "ownLibrary", true));
        Visitor visitor = visits.colleague();
        visitor.open("/partnerships/new");
        List<Route> held = new ArrayList<>();
        visitor.page().route("**/partnerships/new", held::add);
        visitor.field("partnerName").fill("Koret " + UUID.randomUUID());
        Keyboard keys = visitor.page().keyboard();
        visitor.page().waitForRequest(request -> request.method().equals("POST"), () -> visitor.field("partnerName")
                .press("Enter"));
        visitor.field("goal").focus();
        keys.type("Alle ");
        visitor.page().waitForCondition(() -> held.stream()
                .anyMatch(route -> route.request().method().equals("POST")));
        held.forEach(Route::resume);
        assertThat(visitor.page().locator("[value=create-partner]")).isVisible();
        // what has been put in is at rest
        assertThat(visitor.page().locator(".htmx-settling, .htmx-added")).hasCount(0);
        keys.type("synger");
        assertThat(visitor.field("goal")).hasValue("Alle synger");
        assertThat(visitor.field("goal")).isFocused();
    }

    @Test
    void aRecordIsMadeFoundAndEditedWithoutAMouse(Visits visits) {
        String name = "Tastaturforeningen " + UUID.randomUUID();
        Visitor visitor = visits.visitor();
        Keyboard keys = visitor.page().keyboard();
        visitor.open("/login");
        assertThat(visitor.field("user")).isFocused();
        keys.type(Product.USER);
        keys.press("Tab");
        keys.type(visits.password());
        keys.press("Enter");
        assertThat(visitor.page().locator(".user")).isVisible();

        follow(visitor, "Organisationer");
        assertThat(visitor.heading("Organisationer")).isVisible();
        follow(visitor, "Ny organisation");
        assertThat(visitor.field("name")).isFocused();
        keys.type(name);
        tabTo(visitor, "Sektor");
        keys.type("Civil");
        follow(visitor, "Flere oplysninger");
        tabTo(visitor, "Nye emneord");
        keys.type("tastatur, prøve");
        follow(visitor, "Gem");
        assertThat(visitor.heading(name)).isVisible();
        assertThat(visitor.page().locator(".head")).containsText("Civilsamfund");

        follow(visitor, "Organisationer");
        assertThat(visitor.heading("Organisationer")).isVisible();
        tabTo(visitor, "Søg");
        keys.type(name);
        assertThat(visitor.page().locator("#count")).hasText("1 organisation");
        follow(visitor, name);
        assertThat(visitor.heading(name)).isVisible();
        follow(visitor, "Redigér");
        assertThat(visitor.heading("Redigér " + name)).isVisible();
        tabTo(visitor, "E-mail");
        keys.type("ingen adresse");
        keys.press("Enter");
        assertThat(visitor.page().locator("#errors")).isFocused();
        keys.press("Tab");
        keys.press("Enter");
        assertThat(visitor.field("email")).isFocused();
        keys.press("ControlOrMeta+A");
        keys.type("post@tastatur.example");
        keys.press("Enter");
        assertThat(visitor.notice()).hasText(name + " er gemt.");

        follow(visitor, Product.USER);
        assertThat(visitor.button("Log ud")).isVisible();
        keys.press("Escape");
        assertThat(visitor.button("Log ud")).isHidden();
        keys.press("Enter");
        follow(visitor, "Log ud");
        assertThat(visitor.heading("Log ind")).isVisible();
    }

    @Test
    void theFirstStopLeadsPastTheMenu(Visits visits) {
        Visitor visitor = visits.colleague();
        visitor.open("/organisations");
        visitor.page().keyboard().press("Tab");
        assertThat(name(visitor)).isEqualTo("Gå til indholdet");
        assertSeen(visitor);
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("main")).isFocused();
        visitor.page().keyboard().press("Tab");
        assertThat(name(visitor)).isEqualTo("Lister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organisations",
                "/organisations/new",
                "/admin/lists",
                "/partnerships/new",
                "/admin/import",
                "/account"
            })
    void theFocusIsSeenAtEveryStopAndNeverCaught(String path, Visits visits) {
        Visitor visitor = visits.visitor("da", Visits.PHONE, true).logIn();
        visitor.open(path);
        visitor.page().evaluate("document.activeElement.blur()");
        int stops = 0;
        do {
            visitor.page().keyboard().press("Tab");
            stops++;
            if (!isAtTheEnd(visitor)) {
                assertSeen(visitor);
            }
        } while (!isAtTheEnd(visitor) && stops < LONGEST_WAY);
        assertThat(stops).as("stops until the page is left").isBetween(4, LONGEST_WAY - 1);
    }

    private static void follow(Visitor visitor, String name) {
        tabTo(visitor, name);
        visitor.page().keyboard().press("Enter");
    }

    /** Tabs on until the focus is on what bears the name, from wherever it is. */
    private static void tabTo(Visitor visitor, String name) {
        Pattern wanted = Pattern.compile(Pattern.quote(name) + "(?: \\(.*\\))?");
        int stops = 0;
        do {
            assertThat(stops++).as("stops on the way to " + name).isLessThan(LONGEST_WAY);
            visitor.page().keyboard().press("Tab");
        } while (!wanted.matcher(name(visitor)).matches());
        assertSeen(visitor);
    }

    private static String name(Visitor visitor) {
        return (String) visitor.page().evaluate(NAME);
    }

    private static boolean isAtTheEnd(Visitor visitor) {
        return (boolean) visitor.page().evaluate("document.activeElement === document.body");
    }

    private static void assertSeen(Visitor visitor) {
        assertThat((boolean) visitor.page().evaluate(SEEN))
                .as("focus is seen on " + visitor.page().evaluate("document.activeElement.outerHTML"))
                .isTrue();
    }
}
