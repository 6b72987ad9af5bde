package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameAndNoTextIsMissingOrLeftOver() throws IOException {
        TextKeys.check(
                TestShell.texts(Messages.DANISH).keySet(),
                "(relation|relation-rest|relation-filter|interaction|followUp|contact-filter|enquiry|enquiry-filter)\\..*",
                "(acquaintance|handOver|follow-up-filter|follow-up-closing)\\..*",
                "interval\\..*",
                "enquiry-reply\\.(yes|no|later)",
                "relation-thanks\\.(matter|general)",
                "partnership\\.handOverNote",
                "(record|removal)\\..*");
    }
}
