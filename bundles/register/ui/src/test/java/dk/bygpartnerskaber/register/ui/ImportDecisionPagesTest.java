package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be in the register already is decided on. */
class ImportDecisionPagesTest extends OneImport {
    @Test
    void whatMayBeThereAlreadyIsDecidedBeforeOneCanConfirm() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        assertThat(body(""))
                .contains("2 poster i filen findes måske allerede", "href=\"/admin/import/i1/duplicates\"")
                .doesNotContain("Tag de gode rækker", ">Importér<");
        given(Status.TRIED, FakeImports.GOOD);
        assertThat(body("")).contains("Importér</button>").doesNotContain("Tag de gode rækker", "/rejected\"");
    }

    // duplicates

    @Test
    void eachSuspectedRecordIsShownBesideWhatItMayBe() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        assertThat(body("/duplicates"))
                .contains("Det er den samme som Vestby Museum", "Højst sandsynligt", "Måske", "Organisation · linje 2")
                .contains("Samme navn, men forskelligt postnummer", "href=\"/organisations/o1\"", "href=\"/people/p1\"")
                .contains("2 venter.")
                .doesNotContain("value=\"new\" checked");
        assertThat(body("/duplicates?all=true")).contains("value=\"new\" checked");
    }

    @Test
    void theRowAndEachCandidateTellWhatTheyAreSoThatOneCanCompareThem() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        assertThat(body("/duplicates"))
                .containsSubsequence(
                        "Vestby museum", "post@vestbymuseum.example · 86750000", "CVR 12345678 · Aarhus C");
    }

    @Test
    void whatLookedLikeSomethingThatIsGoneIsNew() {
        given(Status.TRIED, FakeImports.DECIDED);
        pages.imports.gone = true;
        assertThat(body("/duplicates?all=true"))
                .containsSubsequence("Ida Skov", "er ikke i registeret mere", "value=\"new\" checked");
    }

    @Test
    void whatIsChosenIsKeptAndTheRestWaits() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        Answer saved = pages.post(ADDRESS + "/duplicates", "item", "k1", "item", "k2", "choice-0", "same:o2");
        assertThat(pages.imports.decisions).containsExactly(new ImportDecision("k1", ImportChoice.SAME, "o2"));
        assertThat(saved.header("Location")).isEqualTo(ADDRESS + "/duplicates");
        saved = pages.post(ADDRESS + "/duplicates", "item", "k2", "choice-0", "skip");
        assertThat(pages.imports.decisions).contains(new ImportDecision("k2", ImportChoice.SKIP, null));
        assertThat(saved.header("Location")).isEqualTo(ADDRESS);
    }

    @Test
    void whoLooksThroughAllGoesOnToTheNextPage() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        Answer saved =
                pages.post(ADDRESS + "/duplicates", "all", "true", "next", "19", "item", "k1", "choice-0", "new");
        assertThat(saved.header("Location")).isEqualTo(ADDRESS + "/duplicates?all=true&cursor=19");
    }

    @Test
    void onePageWithoutAnyChoiceAsksForOne() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        Answer refused = pages.post(ADDRESS + "/duplicates", "item", "k1", "item", "k2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vælg for mindst én", "Det er den samme som Vestby Museum");
    }

    @Test
    void whatIsMarkedIsKeptBeforeTheRestIsTakenAtOnce() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        pages.post(ADDRESS + "/duplicates", "item", "k1", "choice-0", "skip", "type", "person", "go", "likely");
        pages.post(ADDRESS + "/duplicates", "item", "k2", "choice-0", "same:p1", "type", "", "go", "new");
        pages.post(ADDRESS + "/duplicates", "type", "", "go", "skip");
        assertThat(pages.imports.orders)
                .containsExactly("decide", "person likely same", "decide", "all rest new", "all rest skip");
        assertThat(pages.imports.decisions)
                .containsExactly(
                        new ImportDecision("k1", ImportChoice.SKIP, null),
                        new ImportDecision("k2", ImportChoice.SAME, "p1"));
    }

    @Test
    void whatIsMarkedIsKeptByWhoGoesToAnotherTabOrPage() {
        given(Status.TRIED, FakeImports.UNDECIDED);
        List<String> leave = List.of("waiting", "all", "next", "first", "back");
        List<String> led = List.of("/duplicates", "/duplicates?all=true", "/duplicates?cursor=19", "/duplicates", "");
        for (int i = 0; i < leave.size(); i++) {
            pages.imports.decisions.clear();
            Answer left = pages.post(
                    ADDRESS + "/duplicates", "next", "19", "item", "k1", "choice-0", "new", "go", leave.get(i));
            assertThat(left.header("Location")).isEqualTo(ADDRESS + led.get(i));
            assertThat(pages.imports.decisions).hasSize(1);
            assertThat(pages.post(ADDRESS + "/duplicates", "go", leave.get(i)).status())
                    .isEqualTo(left.status());
        }
    }

    @Test
    void whoIsDoneWithTheDuplicatesIsLedOn() {
        assertThat(body("/duplicates")).contains("Ingen dubletter venter", "Se resultatet");
    }
}
