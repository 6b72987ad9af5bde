package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionPagesTest {
    private static final Actor OFFICER = new Actor("7", "Dorte Vagt", Set.of(Permission.READ, Permission.PROTECT));
    private static final String RULES = "/admin/privacy/retention";
    private static final String SHOW = RULES + "/show?kind=former-people";
    private static final String BUTTON = "name=\"action\" value=\"ask\"";

    private final RegisterPages pages = new RegisterPages(OFFICER, Messages.DANISH);

    private Answer run(String version) {
        return pages.post(RULES, "kind", "former-people", "version", version, "people", "Tove", "action", "run");
    }

    private Answer ask(String months, String... people) {
        Stream<String> fields = Stream.of("kind", "former-people", "version", "3", "months", months, "action", "ask");
        return pages.post(
                RULES,
                Stream.concat(fields, Stream.of(people).flatMap(person -> Stream.of("people", person)))
                        .toArray(String[]::new));
    }

    @Test
    void theButtonIsThereWhereSomebodyWouldGo() {
        assertThat(pages.get(SHOW).body()).doesNotContain(BUTTON);

        pages.retention.stays = FakeRetention.people("Ove");
        assertThat(pages.get(SHOW).body()).contains(">Ove</a>").doesNotContain(BUTTON);

        pages.retention.goes = FakeRetention.people("Tove");
        assertThat(pages.get(SHOW).body())
                .contains(">Tove</a>", "Slet dem nu …</button>")
                .containsSubsequence(
                        "name=\"kind\" value=\"former-people\"",
                        "name=\"version\" value=\"3\"",
                        "name=\"people\" value=\"Tove\"",
                        BUTTON);
        assertThat(pages.retention.ran).as("looking erases nobody").isFalse();
    }

    @Test
    void whoWasShownIsAskedAboutWithTheirNumberBeforeAnybodyGoes() {
        pages.retention.goes = FakeRetention.people("Tove", "Uffe");

        Answer asked = ask("24", "Tove");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Slet 1 person for altid?", "Slet for altid</button>", ">Tove</a>")
                .contains("name=\"people\" value=\"Tove\"", "name=\"action\" value=\"run\"")
                .as("who came after the page was shown is not meant")
                .doesNotContain("Uffe");
        assertThat(pages.retention.ran).isFalse();
        assertThat(ask("24").body()).contains("id=\"errors\"", "Reglen gælder ikke for nogen nu.");
    }

    @Test
    void aRuleThatIsWrittenButNotSavedErasesNobody() {
        pages.retention.goes = FakeRetention.people("Tove");

        Answer refused = ask("120", "Tove");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Reglen er ændret, men ikke gemt.", "value=\"120\"");
        assertThat(pages.retention.ran).isFalse();
    }

    @Test
    void theButtonHasTheRuleThatWasSeenCarriedOutOnce() {
        pages.retention.goes = FakeRetention.people("Tove");

        Answer stale = run("2");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("id=\"errors\"", ">Tove</a>", "name=\"version\" value=\"3\"");
        assertThat(pages.retention.ran).isFalse();

        assertThat(run("3").header("Location")).isEqualTo(RULES);
        assertThat(pages.retention.erased).containsExactly("Tove");
        assertThat(run("3").body()).contains("id=\"errors\"", BUTTON);
    }

    @Test
    void theRuleIsSavedWithoutErasingAnybody() {
        assertThat(pages.post(RULES, "kind", "former-people", "version", "3", "action", "save", "months", "ingen")
                        .body())
                .contains("value=\"ingen\"", "id=\"errors\"");

        assertThat(pages.post(
                                RULES,
                                "kind",
                                "former-people",
                                "version",
                                "3",
                                "action",
                                "save",
                                "months",
                                "12",
                                "nightly",
                                "true")
                        .header("Location"))
                .isEqualTo(SHOW);

        assertThat(pages.retention.rule.months()).isEqualTo(12);
        assertThat(pages.retention.rule.nightly()).isTrue();
        assertThat(pages.retention.ran).isFalse();
    }

    @Test
    void onlyTheOfficerSeesAndCarriesOutRules() {
        RegisterPages curators = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
        assertThat(curators.get(SHOW).status()).isEqualTo(403);
        assertThat(curators.post(RULES, "kind", "former-people", "version", "3", "action", "run")
                        .status())
                .isEqualTo(403);
        assertThat(curators.retention.ran).isFalse();
    }
}
