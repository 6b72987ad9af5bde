package dk.bygpartnerskaber.itests.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** What must hold on every page, whoever reads it and on whatever screen. */
final class Accessibility {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** @param name of the page in what is said of it */
    static void check(SoftAssertions softly, String name, String language, Visitor visitor) {
        Page page = visitor.page();
        softly.assertThat(grave(page)).as("axe: " + name).isEmpty();
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as("language: " + name)
                .isEqualTo(language);
        softly.assertThat(page.locator("h1").count()).as("h1: " + name).isEqualTo(1);
        softly.assertThat(overflow(page)).as("pixels too wide: " + name).isZero();
        softly.assertThat(visitor.complaints()).as("console: " + name).isEmpty();
        visitor.complaints().clear();
    }

    /** What would shut somebody out of the page. */
    static List<String> grave(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // what is well is not listed at length, which takes longer than looking for what is not
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessibility::text)
                        .toList();
    }

    private static String text(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
