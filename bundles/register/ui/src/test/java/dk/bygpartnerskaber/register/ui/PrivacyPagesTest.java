package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.OFFICER, Messages.DANISH);

    @Test
    void theWayToKeepARecordIsShownAndATeamCannotBeKept() {
        assertThat(pages.get("/admin/privacy").body()).contains("trykke »Bevar posten« på siden");

        String team = "https://byg.example/teams/01890a5d-ac96-774b-bcce-b302099a8057";
        assertThat(pages.post("/admin/privacy/hold", "address", team, "reason", "sag 12")
                        .body())
                .contains("Et team kan ikke bevares", "value=\"" + team + "\"")
                .doesNotContain("Findes ikke i registeret");
    }

    @Test
    void aReasonIsReplacedOnlyByOneWhoHasSeenIt() {
        String id = "01890a5d-ac96-774b-bcce-b302099a8057";
        RecordRef choir = new RecordRef("partnership", id);
        pages.privacy.hold(RegisterPages.OFFICER, choir, "sag 12");
        String typed = "https://byg.example/partnerships/" + id;

        Answer asked = pages.post("/admin/privacy/hold", "address", typed, "reason", "sag 13");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("allerede bevaret", "<p class=\"prose\">sag 12</p>", "value=\"sag 13\"")
                .contains("name=\"present\" value=\"sag 12\"", "name=\"id\" value=\"" + id + "\"");
        assertThat(pages.privacy.held.get(choir).reason()).isEqualTo("sag 12");

        String[] page = {"type", "partnership", "id", id, "back", "/partnerships/" + id, "reason", "sag 13"};
        Answer changed = pages.post(
                "/admin/privacy/hold",
                Stream.concat(Stream.of(page), Stream.of("present", "sag 12")).toArray(String[]::new));
        assertThat(changed.header("Location")).isEqualTo("/partnerships/" + id);
        assertThat(pages.privacy.held.get(choir).reason()).isEqualTo("sag 13");
    }

    @Test
    void theReasonOfAHoldIsFoundUnderTheRecordThatIsKept() {
        pages.privacy.hold(RegisterPages.OFFICER, new RecordRef("partnership", "p1"), "sag om Ida Holm");
        pages.privacy.mentions.add(new Mention("register", new RecordRef("hold", "p1"), "reason", "sag om Ida Holm"));

        assertThat(pages.get("/admin/privacy?text=Ida+Holm").body())
                .contains("<a href=\"/partnerships/p1\">Post p1</a><small>Hvorfor den bevares: »sag om Ida Holm«");
    }

    @Test
    void theListOfHoldsLeadsToThePageOnWhichOneIsLifted() {
        pages.privacy.hold(RegisterPages.OFFICER, new RecordRef("partnership", "p1"), "sag 12");

        assertThat(pages.get("/admin/privacy").body())
                .contains("/admin/privacy/hold?type=partnership&amp;id=p1&amp;back=%2Fadmin%2Fprivacy")
                .doesNotContain("/admin/privacy/release");
        assertThat(pages.get("/admin/privacy/hold?type=partnership&id=p1&back=%2Fadmin%2Fprivacy")
                        .body())
                .contains("action=\"/admin/privacy/release\"", "name=\"back\" value=\"/admin/privacy\"")
                .contains("name=\"reason\"", "value=\"sag 12\"", "Ret begrundelsen");
    }

    @Test
    void whatIsKeptOfAUserReadsAsWords() {
        Person ida = pages.register.add(PersonDetails.named("Ida Holm"));
        String seen = "2026-11-22T15:10:05.767090Z";
        pages.privacy.user = Optional.of(Map.of(
                "name",
                "ida",
                "roles",
                List.of("administrator", "data-protection-officer"),
                "enabled",
                true,
                "created",
                seen,
                "sessions",
                List.of(
                        Map.of("created", seen, "seen", seen, "address", "192.0.2.1", "browser", "Mozilla/5.0 Firefox"),
                        Map.of("created", seen, "seen", seen, "address", "192.0.2.2")),
                "selections",
                List.of(Map.of("name", "Sangting", "list", "/people", "query", "q=sang", "shared", true))));

        assertThat(pages.get("/admin/privacy/" + ida.id()).body())
                .containsPattern("Administrator, Databeskyttelsesrådgiver\\s*</dd>")
                .containsPattern("Åben</dt><dd>\\s*Ja\\s*</dd>")
                .containsPattern("Oprettet</dt><dd>\\s*22. november 2026 kl. 16.10\\s*</dd>")
                .contains(
                        ">22. november 2026 kl. 16.10, sidst set 22. november 2026 kl. 16.10<small>192.0.2.1, Mozilla")
                .contains(">Sangting<small>/people?q=sang, delt med alle</small>")
                .doesNotContain(seen, "[administrator", "true<", "address=");
    }

    @Test
    void whatIsHandedOutIsWholeOnPaperAndSaysWhichDay() {
        Person ida = pages.register.add(PersonDetails.named("Ida Holm"));
        String notes = "kan lide kage, ".repeat(100);
        pages.privacy.history.add(new Change(
                "c",
                OptionalLong.empty(),
                FakeRegister.NOW,
                "u",
                "Lis",
                "register",
                new RecordRef("person", ida.id()),
                "created",
                List.of(new Change.Field("notes", null, notes))));

        assertThat(pages.get("/admin/privacy/" + ida.id()).body())
                .contains("Alt, hvad systemet gemmer om personen, 23. november 2026 kl. ", notes.strip())
                .contains("<details open>", ">23. november 2026 kl. ")
                .doesNotContain("<details>", "i dag kl.");
    }
}
