package dk.bygpartnerskaber.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users, keys, jobs and the audit, for those who look after them. */
@InBrowser
class AdministrationBrowserIT {
    private static final String PASSWORD = "otte grønne elefanter";

    private static Map<String, Consumer<Visitor>> pages() {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        pages.put("users", v -> v.open("/admin/users"));
        pages.put("users, none found", v -> v.open("/admin/users?q=findes+ikke"));
        pages.put("user, new", v -> v.open("/admin/users/new"));
        pages.put("user, refused", v -> {
            v.open("/admin/users/new");
            v.field("name").fill("a:b");
            send(v, "button[value=save]", "#errors");
        });
        pages.put("user, invited", v -> {
            v.open("/admin/users/new");
            v.field("name").fill("ny-" + UUID.randomUUID());
            v.field("fullName").fill("Åse Ærø");
            send(v, "button[value=save]", "input[readonly]");
        });
        pages.put("user", v -> {
            v.page().locator(".rows a").first().click();
            v.page().locator(".rows summary").first().click();
        });
        pages.put("user, closed", v -> {
            v.page().locator(".rows summary").last().click();
            send(v, "button[value=close]", "button[value=open]");
        });
        pages.put("many users", v -> v.open("/admin/users/import"));
        pages.put("many users, refused", v -> {
            v.open("/admin/users/import");
            v.field("rows").fill("a:b;Navn;ikke en adresse;Konge");
            send(v, "main button.primary", "#errors");
        });
        pages.put("user for daily work", v -> v.open("/admin/users/separate"));
        pages.put("keys", v -> v.open("/admin/api-keys"));
        pages.put("key, new", v -> v.open("/admin/api-keys/new"));
        pages.put("key, refused", v -> {
            v.open("/admin/api-keys/new");
            v.field("name").fill(" ");
            v.field("lastDay").fill("2000-01-01");
            send(v, "main button.primary", "#errors");
        });
        pages.put("key, made", v -> {
            v.open("/admin/api-keys/new");
            v.field("name").fill("Program " + UUID.randomUUID());
            send(v, "main button.primary", "input[readonly]");
        });
        pages.put("keys, one about to be closed", v -> {
            v.open("/admin/api-keys");
            v.page().locator(".rows summary").first().click();
        });
        pages.put("jobs", v -> v.open("/admin/jobs"));
        pages.put("audit", v -> v.open("/admin/audit"));
        pages.put("audit, of users", v -> v.open("/admin/audit?type=user"));
        pages.put("audit, none found", v -> v.open("/admin/audit?who=findes+ikke"));
        pages.put("account", v -> v.open("/account"));
        return pages;
    }

    private static void send(Visitor visitor, String button, String wanted) {
        visitor.page().locator(button).first().click();
        visitor.page().locator(wanted).first().waitFor();
    }

    @ParameterizedTest
    @CsvSource({"da, 1360", "da, 390", "en, 390"})
    void everyPageServesEverybody(String language, int width, Visits visits) {
        SoftAssertions softly = new SoftAssertions();
        Visitor visitor = visits.visitor(language, width, true);
        visitor.open(visits.register().invite("administrator", "coordinator", "data-protection-officer"));
        Accessibility.check(softly, "welcome", language, visitor);
        choose(visitor, "adgangskode1", "#errors");
        Accessibility.check(softly, "welcome, refused", language, visitor);
        choose(visitor, PASSWORD, ".user");
        if (language.equals("en")) {
            visitor.open("/account");
            send(visitor, "main button[lang=en]", "html[lang=en]");
        }
        pages().forEach((name, way) -> {
            way.accept(visitor);
            Accessibility.check(softly, name, language, visitor);
        });
        softly.assertAll();
    }

    private static void choose(Visitor visitor, String password, String wanted) {
        visitor.field("password").fill(password);
        visitor.field("repeat").fill(password);
        send(visitor, "main button", wanted);
    }

    @Test
    void theAuditTellsInWordsWhatWasDoneToAUser(Visits visits) {
        Visitor officer = visits.visitor();
        officer.open(visits.register().invite("data-protection-officer"));
        choose(officer, PASSWORD, ".user");
        officer.open("/admin/audit?type=user");
        assertThat(officer.page().locator("main").textContent())
                .contains("Databeskyttelsesrådgiver", "Adgangskode", "Roller")
                .doesNotContain("data-protection-officer", "$2a$");
    }

    @Test
    void administratorsWithoutContentBeginAtTheUsers(Visits visits) {
        Visitor administrator = visits.visitor();
        administrator.open(visits.register().invite("administrator"));
        choose(administrator, PASSWORD, ".user");
        assertThat(administrator.page().url()).endsWith("/admin/users");
        assertThat(administrator.page().locator("nav.side").innerText())
                .contains("Brugere")
                .doesNotContain("Organisationer");
    }
}
