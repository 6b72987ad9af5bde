package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
