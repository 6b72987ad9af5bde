package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    @Test
    void placeholdersAreFilledAndAnApostropheIsAnApostrophe() {
        assertThat(Texts.fill("{1}'s {0}", "bog", "Anne")).isEqualTo("Anne's bog");
    }

    @Test
    void bracesInAValueAreNotFilledAgain() {
        assertThat(Texts.fill("{0} og {1}", "{1}", "to")).isEqualTo("{1} og to");
    }

    @Test
    void whatIsNoPlaceholderStaysAsItIs() {
        assertThat(Texts.fill("{} {x} {7} {0", "en")).isEqualTo("{} {x} {7} {0");
    }

    @Test
    void aTextMissingInEnglishIsShownInDanish() {
        Texts texts = new Texts(Map.of(Messages.DANISH, Map.of("a", "dansk"), Messages.ENGLISH, Map.of()));
        assertThat(texts.get(Messages.ENGLISH, "a")).isEqualTo("dansk");
        assertThat(texts.get(Locale.FRENCH, "a")).isEqualTo("dansk");
    }

    @Test
    void aLaterBundleWinsOverAnEarlierOne() {
        Texts first = new Texts(Map.of(Messages.DANISH, Map.of("a", "første", "b", "kun her")));
        Texts second = new Texts(Map.of(Messages.DANISH, Map.of("a", "anden")));
        Texts merged = Texts.merge(List.of(first, second));
        assertThat(merged.get(Messages.DANISH, "a")).isEqualTo("anden");
        assertThat(merged.get(Messages.DANISH, "b")).isEqualTo("kun her");
    }

    @Test
    void textFilesAreReadAsUtf8() {
        assertThat(TestShell.messages().text(Messages.DANISH, "shell.accessibility"))
                .isEqualTo("Tilgængelighedserklæring");
    }
}
