package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Comparing two records, and the receipt of their merge. */
class MergePagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    private Answer merge(String choice) {
        return pages.post(
                "/merge",
                "type",
                "organisation",
                "a",
                "o2",
                "b",
                "o1",
                "versionA",
                "4",
                "versionB",
                "3",
                "field",
                "notes",
                "choice-notes",
                choice);
    }

    @Test
    void everyChoiceShowsWhatItLeadsTo() {
        assertThat(pages.get("/merge?type=organisation&a=o2&b=o1").body())
                .containsSubsequence(
                        "value=\"into\" checked", "Har Fadet", "Ring i god tid", "Har Fadet og: Ring i god tid");
        pages.merges.refusal = Optional.of(ProblemException.stale());
        assertThat(merge("from").body())
                .containsSubsequence("value=\"from\" checked", "Ring i god tid", "Har Fadet og: Ring i god tid");
    }

    @Test
    void whoIsOvertakenSeesTheNewValuesAndIsToldSo() {
        pages.merges.refusal = Optional.of(ProblemException.stale());
        pages.merges.notes = null;

        Answer told = merge("both");

        assertThat(told.body())
                .contains("Værdierne herunder er de nye", "name=\"versionB\" value=\"3\"")
                .doesNotContain("Hent det igen", "Ring i god tid");
    }

    @Test
    void theReceiptLeadsToTheMergeThatHasToBeUndoneFirst() {
        pages.merges.add("m1", "Rockmuseet", Optional.of("m2"));
        pages.merges.add("m2", "Lone Lindh", Optional.empty());

        assertThat(pages.get("/merge/m1").body())
                .contains("en senere fletning bygger på den")
                .contains("<a href=\"/merge/m2\">Fortryd først fletningen af Lone Lindh</a>")
                .doesNotContain("/merge/m1/undo");
        assertThat(pages.get("/merge/m2").body()).contains("/merge/m2/undo");
    }
}
