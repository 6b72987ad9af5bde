package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void namesakesAndThoseWhoseSuccessorThePersonIsAreNamed() {
        pages.privacy.namesakes.add("Ida Holm");
        pages.privacy.successorOf.add(pages.register.add(PersonDetails.named("Bo Ek")));

        assertThat(pages.get(path).body())
                .contains("Ida Holm<small>Der er en anden med dette navn</small>")
                .contains("Personen udgår som efterfølger for Bo Ek.");
    }

    @Test
    void underAWordWithoutATickItSaysWhereItStays() {
        pages.privacy.left.add(
                new Mention("register", new RecordRef("activity", "a1"), "title", "Foredrag af Ida Holm"));
        assertThat(pages.get(path).body()).doesNotContain("Bliver stående i");

        assertThat(send("show").body())
                .contains("<small>Bliver stående i Post a1, Titel: »Foredrag af Ida Holm«</small>");
        Answer done = send("erase");
        assertThat(pages.get(done.header("Location")).body())
                .contains("De ord, der ikke havde kryds, står der stadig.")
                .doesNotContain("slettet alle steder");
    }

    @Test
    void whatMustBeKeptIsNamedWithTheWayToLiftIt() {
        RecordRef house = new RecordRef("organisation", "o1");
        pages.privacy.hold(RegisterPages.OFFICER, house, "sag 12");
        assertThat(pages.get(path + "?chosen=true").body()).contains("Slet for altid");

        Answer refused = send("erase", "more", "Idamor", "previewed", "Idamor");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Post o1", "»spørg Idamor«", "href=\"/admin/privacy/hold?type=organisation&amp;id=o1&amp;back=")
                .contains("noget af det står i en post, der skal bevares", "name=\"previewed\" value=\"Idamor\"")
                .doesNotContain("Spørg jeres databeskyttelsesrådgiver", "Det sker", "Slet for altid");
    }

    @Test
    void whatIsHeldSaysWhyItStandsInTheWayAndLeadsBackWithTheWords() {
        RecordRef choir = new RecordRef("partnership", "p1");
        RecordRef person = new RecordRef("person", ida.id());
        pages.privacy.hold(RegisterPages.OFFICER, choir, "sag 12");
        pages.privacy.parts.put(person, List.of(choir));

        String shown = send("show", "texts", "Ida Holm", "more", "Idamor & co").body();
        assertThat(shown).contains("ansvarlig eller med i en gruppe").doesNotContain("i ændringsloggen</small>");
        String back = path + "?chosen=true&texts=Ida+Holm&more=Idamor+%26+co";
        assertThat(shown).contains("id=p1&amp;back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        Answer released = pages.post("/admin/privacy/release", "type", "partnership", "id", "p1", "back", back);
        assertThat(released.header("Location")).isEqualTo(back);
        assertThat(pages.get(back).body()).contains("Idamor &amp; co</textarea>", "Slet for altid");

        pages.privacy.parts.clear();
        pages.privacy.hold(RegisterPages.OFFICER, choir, "sag 12");
        pages.privacy.parts.put(new RecordRef("team", "t1"), List.of(choir));
        assertThat(pages.get(path).body()).contains("i ændringsloggen</small>");
        assertThat(pages.post("/admin/privacy/release", "type", "partnership", "id", "p1", "back", "//ond.example")
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    void aPersonWhoMustBeKeptIsNotErasedUntilTheHoldIsLifted() {
        pages.privacy.hold(RegisterPages.OFFICER, new RecordRef("person", ida.id()), "Rigsarkivet");

        assertThat(pages.get(path).body())
                .contains("før du ophæver bevaringen", "/admin/privacy/hold?type=person&amp;id=" + ida.id())
                .doesNotContain("Spørg jeres databeskyttelsesrådgiver", "Det sker", "Slet for altid");
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
