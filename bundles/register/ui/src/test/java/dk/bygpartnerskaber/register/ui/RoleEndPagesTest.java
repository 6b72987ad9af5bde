package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A role ends, and somebody takes over. */
class RoleEndPagesTest extends PeopleOfTwoPlaces {
    private Answer ended(String successor, String... more) {
        return pages.post(
                "/people/h1/end-role",
                Stream.concat(
                                Stream.of("version", "1", "place", "0", "lastDay", "2026", "newSuccessor", successor),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aRoleEndsOnThePersonsPageAndTheSuccessorIsFoundByName() {
        Person lis = person("Lis", PersonRole.of("o2", "leder"));
        Person bo = person("Bo Lund");
        assertThat(pages.get("/people/h1").body())
                .contains("Er stoppet", "action=\"/people/h1/end-role\"", "value=\"23. november 2026\"");

        Answer ended = pages.post(
                "/people/h1/end-role",
                "version",
                "1",
                "place",
                "0",
                "lastDay",
                "23. november 2026",
                "newSuccessor",
                "bo lund",
                "handOver",
                "true");
        assertThat(ended.header("Location")).isEqualTo("/people/" + lis.id());
        assertThat(register.ends).containsExactly(new RoleEnd(0, date("2026-11-23"), bo.id(), "bo lund", true, null));
    }

    @Test
    void aNewNameMakesANewSuccessorAndOneThatSeveralHaveAsks() {
        person("Lis", PersonRole.of("o2", "leder"));
        person("Bo Lund");
        person("Bo Lund");
        Answer asked = ended("Bo Lund");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Flere hedder Bo Lund", "value=\"h2\"", "value=\"h3\"", "En anden, der ikke står her endnu");
        ended("Bo Lund", "successor", "new");
        ended("Ea Holm");
        assertThat(register.ends)
                .extracting(RoleEnd::successor, RoleEnd::newSuccessor)
                .containsExactly(tuple(null, "Bo Lund"), tuple(null, "Ea Holm"));
    }

    @Test
    void nobodySucceedsThemselves() {
        person("Oluf Strandkær", PersonRole.of("o2", "leder"));

        Answer refused = ended("oluf strandkær", "handOver", "true");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("kan ikke efterfølge sig selv", "value=\"oluf strandkær\"");
        person("Oluf Strandkær");
        ended("oluf strandkær");
        assertThat(register.ends).extracting(RoleEnd::successor).containsExactly("h2");
    }

    @Test
    void whoHasThePartOfANameIsAskedAboutBeforeSomebodyNewIsMade() {
        person("Lis", PersonRole.of("o2", "leder"));
        person("Mikkel Dam");

        Answer asked = ended("mikkel");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Ingen hedder præcis mikkel", "<option value=\"\">Vælg</option>")
                .contains(">Mikkel Dam</option>", "En anden, der ikke står her endnu");
        ended("mikkel", "successor", "");
        assertThat(register.ends).isEmpty();
    }

    @Test
    void theReceiptSaysWhatHasBecomeOfTheSuccessor() {
        person("Lis", PersonRole.of("o2", "leder"));
        person("Bo Lund");

        ended("Ea Holm", "handOver", "true");
        assertThat(pages.get("/people/h1").body()).contains("Ea Holm er oprettet og har fået rollen.");
        ended("Ib Holm");
        assertThat(pages.get("/people/h1").body()).contains("Ib Holm er oprettet som efterfølger.");
        ended("Bo Lund", "handOver", "true");
        assertThat(pages.get("/people/h1").body()).contains("og Bo Lund har fået den.");
        ended("Bo Lund", "handOver", "true");
        assertThat(pages.get("/people/h1").body()).contains("Bo Lund havde den allerede.");
    }

    @Test
    void aLastDayIsNeededAndTheFormStaysOpen() {
        person("Lis", PersonRole.of("o2", "leder"));
        Answer refused = pages.post("/people/h1/end-role", "version", "1", "place", "0", "note", "flyttede");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#lastDay\"", "<details open>", "value=\"flyttede\"");
    }
}
