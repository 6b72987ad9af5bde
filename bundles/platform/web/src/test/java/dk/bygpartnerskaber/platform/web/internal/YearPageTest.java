package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.ReportSection;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearPageTest {
    private static final Actor READER = new Actor("1", "Bo", Set.of(Permission.READ));
    private static final Actor COORDINATOR = new Actor("2", "Lis", Set.of(Permission.READ, Permission.CURATE));
    private final YearPage page = new YearPage(
            TestShell.shell(TestShell.messages(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC)));

    private record Section(int order, Permission permission, String text) implements ReportSection {
        @Override
        public String titleKey() {
            return "start.title";
        }

        @Override
        public Html render(int year, ViewContext view) {
            if (text.isEmpty()) {
                throw new IllegalStateException("on purpose");
            }
            return new Html("<p>" + text + " " + year + "</p>");
        }

        @Override
        public List<Figure> figures(int year, ViewContext view) {
            return List.of(new Figure("=gruppe", text, year));
        }
    }

    private String body(Actor actor, String address) {
        return new Browser(actor, Messages.DANISH).get(page, "/year", address).body();
    }

    @Test
    void sectionsStandInTheirOrderForThoseWhoMaySeeThem() {
        page.addSection(new Section(20, Permission.READ, "anden"));
        page.addSection(new Section(10, Permission.READ, "første"));
        page.addSection(new Section(30, Permission.CURATE, "tredje"));

        assertThat(body(READER, "/year"))
                .containsSubsequence("første 2026", "anden 2026")
                .doesNotContain("tredje", "format=csv");
        assertThat(body(COORDINATOR, "/year?year=2024")).contains("første 2024", "tredje 2024", "?year=2025");
    }

    @Test
    void aSectionThatFailsTakesNoOtherWithIt() {
        page.addSection(new Section(10, Permission.READ, ""));
        page.addSection(new Section(20, Permission.READ, "anden"));

        assertThat(body(READER, "/year?year=abc")).contains("anden 2026").doesNotContain("on purpose");
    }

    @Test
    void withoutSectionsThePageSaysSo() {
        assertThat(body(READER, "/year")).contains("Her er ikke noget at vise endnu");
    }

    @Test
    void coordinatorsTakeTheFiguresOut() {
        page.addSection(new Section(10, Permission.READ, "partnerskaber"));

        assertThat(body(COORDINATOR, "/year?year=2025&format=csv"))
                .isEqualTo("\ufeffEmne;Hvad;Antal\r\n'=gruppe;partnerskaber;2025\r\n");
        assertThat(new Browser(READER, Messages.DANISH)
                        .get(page, "/year", "/year?format=csv")
                        .status())
                .isEqualTo(403);
    }
}
