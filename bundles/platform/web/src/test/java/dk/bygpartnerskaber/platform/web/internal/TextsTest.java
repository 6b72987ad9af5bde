package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameAndNoTextIsMissingOrLeftOver() throws IOException {
        TextKeys.check(
                TestShell.texts(Messages.DANISH).keySet(),
                "problem\\..*",
                "web\\.problem\\..*",
                "start\\.greeting\\..*",
                "start\\.weekday\\..*",
                "login\\.(user|password)",
                "account\\.(current|password|repeat|mondayMail)",
                "users\\.role",
                "user-import\\.rows.*",
                "audit-filter\\..*",
                "change-kind\\..*",
                "changes\\.show\\..*",
                "record\\.(user|api-key|selection)",
                "selection\\.(list|query)",
                "system\\.demo",
                "value\\.user\\.(access|language)\\..*",
                "jobs\\.(cancel|retry)",
                "job\\.(state|problem)(\\..*)?");
    }
}
