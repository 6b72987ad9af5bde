package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.DemoData;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoPageTest {
    private static final String PATH = "/admin/demo";
    private static final Actor CURATOR = new Actor("1", "Anne", Set.of(Permission.READ, Permission.CURATE));

    private final DemoPage page = new DemoPage(TestShell.shell(TestShell.messages(), Clock.systemUTC()), new Houses());
    private final Browser browser = new Browser(CURATOR, Messages.DANISH);
    private final Examples examples = new Examples();

    /** Two examples, which go unless something is kept. */
    private static final class Examples implements DemoData {
        private List<RecordRef> kept = List.of();
        private long count = 2;

        @Override
        public long count(Actor actor) {
            return count;
        }

        @Override
        public List<RecordRef> kept(Actor actor) {
            return kept;
        }

        @Override
        public void remove(Actor actor) {
            count = 0;
        }
    }

    private static final class Houses implements RecordNames {
        @Override
        public Map<RecordRef, Link> of(ViewContext view, Collection<RecordRef> records) {
            return records.stream()
                    .collect(Collectors.toMap(Function.identity(), r -> new Link("Hus " + r.id(), path(r))));
        }

        @Override
        public String path(RecordRef record) {
            return "/houses/" + record.id();
        }
    }

    @BeforeEach
    void addExamples() {
        page.addDemo(examples);
    }

    @Test
    void theExamplesGoAfterSayingHowMany() {
        assertThat(browser.get(page, PATH, PATH).body())
                .contains("2 eksempler bliver fjernet.", "Fjern eksemplerne</button>");

        assertThat(browser.post(page, PATH, PATH, Map.of()).status()).isEqualTo(303);

        assertThat(browser.get(page, PATH, PATH).body()).contains("Der er ingen eksempler.");
    }

    @Test
    void whatMustBeKeptIsNamedWithTheWayOn() {
        examples.kept = List.of(new RecordRef("house", "h1"), new RecordRef("house", "h2"));
        Answer asked = browser.get(page, PATH, PATH);
        Answer sent = browser.post(page, PATH, PATH, Map.of());

        assertThat(asked.status()).isEqualTo(200);
        assertThat(sent.status()).isEqualTo(422);
        for (Answer answer : List.of(asked, sent)) {
            assertThat(answer.body())
                    .contains("Eksemplerne kan ikke fjernes endnu.", "databeskyttelsesrådgiver")
                    .contains("<a href=\"/houses/h1\">Hus h1</a>", "<a href=\"/houses/h2\">Hus h2</a>")
                    .doesNotContain("Fjern eksemplerne</button>");
        }
        assertThat(examples.count).isEqualTo(2);
    }
}
