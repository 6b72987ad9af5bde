package dk.bygpartnerskaber.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.bygpartnerskaber.itests.container.Product;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody finds out who changed a record, and takes the change back. */
@InBrowser
class ChangeLogBrowserIT {

    @Test
    void aSlipIsFoundInTheChangeLogAndTakenBack(Visits visits) {
        String name = "Slipsmuseet " + UUID.randomUUID().toString().substring(0, 8);
        String path = visits.register().create("organisations", Map.of("name", name, "sector", "civil"));
        Visitor visitor = visits.colleague();
        visitor.open(path + "/edit");
        visitor.field("sector").selectOption("private");
        visitor.button("Gem").last().click();
        assertThat(visitor.notice()).hasText(name + " er gemt.");

        visitor.link("Ændringslog").click();
        assertThat(visitor.heading(name)).isVisible();
        Locator change = visitor.page().locator(".changes > li").first();
        assertThat(change).containsText(Product.USER);
        assertThat(change).containsText(Pattern.compile("i dag kl. \\d\\d\\.\\d\\d"));
        assertThat(change.locator("tbody tr")).hasCount(1);
        assertThat(change.locator("tbody tr"))
                .containsText(Pattern.compile("Sektor\\s+Civilsamfund.+Privat", Pattern.DOTALL));
        assertThat(Accessibility.grave(visitor.page())).isEmpty();

        change.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Sæt tilbage ?: Sektor")))
                .click();
        assertThat(visitor.heading("Sæt feltet Sektor tilbage?")).isVisible();
        assertThat(visitor.page().locator("main dl"))
                .containsText(Pattern.compile("Privat.+Civilsamfund", Pattern.DOTALL));
        assertThat(Accessibility.grave(visitor.page())).isEmpty();
        visitor.button("Sæt tilbage").click();

        assertThat(visitor.notice()).hasText("Feltet Sektor er sat tilbage.");
        assertThat(visitor.page().locator(".changes > li")).hasCount(3);
        visitor.link("Oplysninger").click();
        assertThat(visitor.page().locator(".head .tags")).containsText("Civilsamfund");
        assertThat(visitor.complaints()).isEmpty();
    }
}
