package dk.bygpartnerskaber.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, at a desk and on a phone. */
@InBrowser
class AccessibilityBrowserIT {
    @ParameterizedTest
    @CsvSource({"da, 1360", "da, 390", "en, 390"})
    void everyPageServesEverybody(String language, int width, Visits visits) {
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = visits.visitor(language, width, true);
        visitor.open("/login");
        Accessibility.check(softly, "login", language, visitor);
        visitor.field("user").fill("ukendt-" + UUID.randomUUID());
        visitor.field("password").fill("forkert");
        visitor.page().locator("main button").click();
        visitor.page().locator("#errors").waitFor();
        Accessibility.check(softly, "login, refused", language, visitor);

        visitor.logIn();
        visitor.tryOut("cases.csv", Visitor.cases());
        if (visitor.page().locator("form[action$=confirm] button").isVisible()) {
            visitor.page().locator("form[action$=confirm] button").click();
            visitor.page().locator("main > .notice").waitFor();
        }
        PageTour.pages().forEach((name, way) -> {
            way.accept(visitor);
            Accessibility.check(softly, name, language, visitor);
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"da, 1360", "da, 390", "en, 390"})
    void theEmptyRegisterTeachesEverybody(String language, int width, Visits visits) {
        visits.register().empty();
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = visits.visitor(language, width, true).logIn();
        for (String path : List.of(
                "/", "/organisations", "/people", "/teams", "/teams/new", "/partnerships", "/partnerships/new")) {
            visitor.open(path);
            Accessibility.check(softly, "empty: " + path, language, visitor);
        }
        softly.assertAll();
    }

    @Test
    void aPageThatShutsSomebodyOutWouldBeNoticed(Visits visits) {
        Page page = visits.visitor().page();
        page.setContent("<html><body><img src='x'><input><p style='color:#ccc'>svag skrift</p></body></html>");
        assertThat(Accessibility.grave(page))
                .extracting(text -> text.replaceFirst(":.*", ""))
                .contains("image-alt", "label", "color-contrast", "html-has-lang");
    }
}
