package dk.bygpartnerskaber.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about personal data, as the data protection officer sees them. */
@InBrowser
class PrivacyBrowserIT {
    private static final String PASSWORD = "otte grønne elefanter";

    private static Map<String, Consumer<Visitor>> pages(String person, String held) {
        String privacy = "/admin/privacy" + person.replace("/people", "");
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        pages.put("privacy", v -> v.open("/admin/privacy"));
        pages.put("privacy, found", v -> v.open("/admin/privacy?text=Vera+Vagtsom"));
        pages.put("privacy, refused", v -> v.open("/admin/privacy?text=x"));
        pages.put("all about a person", v -> v.open(privacy));
        pages.put("erase", v -> v.open(privacy + "/erase"));
        pages.put("erase, refused", v -> {
            v.open(privacy + "/erase");
            v.field("more").fill("x");
            send(v, "button[value=show]", "#errors");
        });
        pages.put("person", v -> v.open(person));
        pages.put("notice", v -> v.open(person + "/notice"));
        pages.put("tasks", v -> v.open("/admin/privacy/tasks"));
        pages.put("retention", v -> v.open("/admin/privacy/retention"));
        pages.put("retention, a rule", v -> v.open("/admin/privacy/retention/show?kind=former-people"));
        pages.put("retention, refused", v -> {
            v.open("/admin/privacy/retention/show?kind=people-without-role");
            v.field("months").fill("ingen");
            send(v, "button[value=save]", "#errors");
        });
        pages.put("retention, asked once more", v -> {
            v.open("/admin/privacy/retention/show?kind=former-people");
            send(v, "button[value=ask]", ".card.narrow .btn.danger");
        });
        pages.put("settings", v -> v.open("/admin/privacy/settings"));
        pages.put("settings, refused", v -> {
            v.open("/admin/privacy/settings");
            v.field("reviewMonths").fill("aldrig");
            send(v, "main button.primary", "#errors");
        });
        pages.put("hold, without a record", v -> v.open("/admin/privacy/hold"));
        pages.put("hold", v -> {
            v.open(held);
            send(v, "a[href*='/admin/privacy/hold']", "input[name=reason]");
        });
        pages.put("hold, refused", v -> send(v, "main button.primary", "#errors"));
        pages.put("held", v -> {
            v.field("reason").fill("Sag 12/2026");
            send(v, "main button.primary", ".tags");
        });
        pages.put("hold, to be lifted", v -> send(v, "a[href*='/admin/privacy/hold']", "main button.primary"));
        return pages;
    }

    private static void send(Visitor visitor, String button, String wanted) {
        visitor.page().locator(button).first().click();
        visitor.page().locator(wanted).first().waitFor();
    }

    private static void choosePassword(Visitor visitor) {
        visitor.field("password").fill(PASSWORD);
        visitor.field("repeat").fill(PASSWORD);
        send(visitor, "main button", ".user");
    }

    private static Visitor officer(Visits visits, String language, int width) {
        Visitor visitor = visits.visitor(language, width, true);
        visitor.open(visits.register().invite("reader", "data-protection-officer"));
        choosePassword(visitor);
        if (language.equals("en")) {
            visitor.open("/account");
            send(visitor, "main button[lang=en]", "html[lang=en]");
        }
        return visitor;
    }

    @ParameterizedTest
    @CsvSource({"da, 1360", "da, 390", "en, 390"})
    void everyPageServesEverybody(String language, int width, Visits visits) {
        Register register = visits.register();
        String person = register.create(
                "people",
                Map.of("name", "Vera Vagtsom", "emails", List.of("vera@vagtsom.dk"), "sourceNote", "mødt på messen"));
        String held = register.create("organisations", Map.of("name", "Arkivet", "notes", "Spørg Vera Vagtsom"));
        Map<String, String> former = Map.of("organisation", held.replace("/organisations/", ""), "to", "2001");
        register.create("people", Map.of("name", "Tyge Tidligere", "roles", List.of(former)));
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = officer(visits, language, width);
        pages(person, held).forEach((name, way) -> {
            way.accept(visitor);
            Accessibility.check(softly, name, language, visitor);
        });
        // what must be kept is lifted again, so that others can empty the register
        send(visitor, "main button.primary", "a[href*='/admin/privacy/hold']");
        softly.assertAll();
    }

    @Test
    void onThePhoneTheTabsStandInOneLineThatFollowsTheKeyboard(Visits visits) {
        Visitor visitor = officer(visits, "da", 390);
        visitor.open("/admin/privacy");
        List<Locator> tabs = visitor.page().locator(".tabs a").all();
        assertThat(tabs).hasSize(4);
        assertThat(tabs.stream().map(tab -> tab.boundingBox().y).distinct()).hasSize(1);
        Locator last = tabs.get(3);
        assertThat(rightOf(last)).isGreaterThan(390);

        last.focus();

        assertThat(rightOf(last)).isLessThanOrEqualTo(390);
    }

    private static double rightOf(Locator tab) {
        return tab.boundingBox().x + tab.boundingBox().width;
    }

    @Test
    void aPersonIsToldReviewedAndTheSettingsAreKept(Visits visits) {
        String person = visits.register().create("people", Map.of("name", "Rasmus Rundt", "reviewOn", "2020-01-01"));
        Visitor visitor = officer(visits, "da", 1360);

        visitor.open("/admin/privacy/tasks");
        assertThat(visitor.page().locator("main").textContent()).contains("Skulle gennemgås 1. januar 2020");
        send(visitor, "button:has-text('Gennemgået Rasmus Rundt')", "text=Rasmus Rundt er gennemgået.");
        Locator told = visitor.page().getByLabel("Oplyst den Rasmus Rundt");
        told.fill("1.1.2100");
        send(visitor, "button:has-text('Oplyst Rasmus Rundt')", "#errors");
        assertThat(told.inputValue()).isEqualTo("1.1.2100");
        told.fill("12.5.2026");
        send(visitor, "button:has-text('Oplyst Rasmus Rundt')", "text=Rasmus Rundt er oplyst.");

        visitor.open(person);
        assertThat(visitor.page().locator("main").textContent()).contains("12. maj 2026");
    }
}
