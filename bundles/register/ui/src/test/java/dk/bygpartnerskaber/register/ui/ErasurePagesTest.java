package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasurePagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.OFFICER, Messages.DANISH);
    private final Person ida = pages.register.add(PersonDetails.named("Ida Holm"));
    private final String path = "/admin/privacy/" + ida.id() + "/erase";

    /** Sends the form of the page as it shows itself, with more besides. */
    private Answer send(String action, String... more) {
        return pages.post(
                path,
                Stream.concat(Stream.of("version", "1", "chosen", "true", "action", action), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void onlyWordsThatHaveBeenShownAreErased() {
        assertThat(pages.get(path).body()).contains("name=\"previewed\" value=\"Ida Holm\"");

        Answer written = send("erase", "texts", "Ida Holm", "previewed", "Ida Holm", "more", "Idamor");
        assertThat(written.status()).isEqualTo(422);
        assertThat(written.body())
                .contains("Intet er slettet endnu", "Idamor</textarea>", "name=\"previewed\" value=\"Idamor\"");
        assertThat(send("erase", "previewed", "Ida Holm").body()).doesNotContain("name=\"previewed\"", "checked");
        assertThat(pages.register.people).containsKey(ida.id());

        Answer done = send(
                "erase",
                "texts",
                "Ida Holm",
                "more",
                "Idamor\r\n\r\n Idamor ",
                "previewed",
                "Ida Holm",
                "previewed",
                "Idamor");
        assertThat(done.header("Location")).isEqualTo("/admin/privacy");
        assertThat(pages.privacy.erased).containsExactly("Ida Holm", "Idamor");
    }

    @Test
    void aWordThatIsTooShortIsNamedWhereItWasWritten() {
        for (String action : new String[] {"show", "erase"}) {
            Answer again = send(action, "texts", "Ida Holm", "previewed", "Ida Holm", "more", "Idamor\r\nBo");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body())
                    .contains("href=\"#more\"", "»Bo«: Skriv mindst 3 bogstaver eller tal.", "Idamor\r\nBo</textarea>")
                    .doesNotContain("href=\"#texts\"", "name=\"previewed\" value=\"Idamor\"");
        }
    }
}
