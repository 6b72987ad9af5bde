package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import dk.bygpartnerskaber.platform.web.testing.FakeSelections;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionsPageTest {
    private static final Actor LIS = new Actor("1", "Lis", Set.of(Permission.READ, Permission.CURATE));

    private final FakeSelections selections = new FakeSelections();
    private final SelectionsPage page =
            new SelectionsPage(TestShell.shell(TestShell.messages(), Clock.systemUTC()), selections);
    private final Browser browser = new Browser(LIS, Messages.DANISH);

    private Answer save(String name, String... more) {
        Map<String, List<String>> form = new HashMap<>(Map.of(
                "action", List.of("save"),
                "list", List.of("/organisations"),
                "query", List.of("type=museum"),
                "name", List.of(name)));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], List.of(more[i + 1]));
        }
        return browser.post(page, "/selections", "/selections", form);
    }

    @Test
    void aSelectionOfTheSameNameIsReplacedOnlyAfterAsking() {
        selections.save(LIS, "/organisations", "Mine", "q=x", true);
        selections.save(LIS, "/people", "Andre", "", false);

        Answer asked = save(" Mine ");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("et udvalg, der hedder »Mine«", "name=\"present\" value=\"Mine\"")
                .contains("name=\"shared\" value=\"true\" checked");

        assertThat(save("Mine", "present", "Mine", "shared", "true").status()).isEqualTo(303);
        assertThat(save("Andre", "present", "Mine").status()).isEqualTo(303);
    }
}
