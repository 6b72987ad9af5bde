package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameAndNoTextIsMissingOrLeftOver() throws IOException {
        TextKeys.check(TestShell.texts(Messages.DANISH).keySet());
    }
}
