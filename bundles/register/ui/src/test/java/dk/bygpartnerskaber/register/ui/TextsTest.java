package dk.bygpartnerskaber.register.ui;

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
                "(organisation|partnership|person|team|activity)-filter\\..*",
                "person\\.(roles\\.(hint|place)|userName.*)",
                "role-end\\.(lastDay|newSuccessor|successor|handOver|note|place).*",
                "list-value\\.(name|into|list)",
                "(organisation|partnership)\\.new(Keywords|Purposes|TargetGroups|AgeGroups)(\\.hint)?",
                "partnership\\.partnerName.*",
                "partnership\\.responsible\\.role\\..*",
                "partnership\\.(projectGroup|steeringGroup)\\.(there|members.*|text.*)",
                "partnership\\.not-proper\\..*",
                "bulk\\.(change|value|ids|goes\\..*|do\\.\\w+|field\\..*|reason\\..*|outcome\\..*)",
                "merge\\.(choice|uses)\\..*",
                "import\\.(kind|file)(\\.hint)?",
                "import\\.(state|title|future|past|progress|kept|target|example)\\..*",
                "import-step\\..*",
                "privacy-(search|erase|hold|settings)\\..*",
                "privacy\\.erase\\.archive-hold.*",
                "privacy\\.part\\..*",
                "hold\\.reason",
                "privacy\\.user\\.(created|sessions|selections)",
                "retention\\.(former-people|people-without-role).*",
                "retention-rule\\..*",
                "system\\.retention",
                "notice-informed\\.informedOn",
                "activity\\.participants\\..*",
                "self-test\\.(reading|meaning)\\..*",
                "record\\..*",
                "job\\.register\\..*");
    }
}
