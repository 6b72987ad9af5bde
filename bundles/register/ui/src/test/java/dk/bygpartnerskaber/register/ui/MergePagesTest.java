package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Comparing two records, and the receipt of their merge. */
class MergePagesTest {
    private static final Pattern FOUND = Pattern.compile("<li><div class=\"what\"><a [^>]*>([^<]*)</a>");

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
    void besideARealRecordStandOnlyRealOnesAndBesideAnExampleOnlyExamples() {
        organisation("o1", "Ragnarock", false);
        organisation("o2", "Ragnarock Roskilde", false);
        organisation("o3", "Ragnarock (fra eksemplerne)", true);
        organisation("o4", "Ragnarok (fra eksemplerne)", true);
        person("h1", "Ida Skov", false);
        person("h2", "Ida B. Skov", false);
        person("h3", "Ida Eksempel", true);
        person("h4", "Ida E. Eksempel", true);

        assertThat(found("organisation", "o1", "rag")).containsExactly("Ragnarock Roskilde");
        assertThat(found("organisation", "o3", "rag")).containsExactly("Ragnarok (fra eksemplerne)");
        assertThat(found("organisation", "", "rag")).hasSize(4);
        assertThat(found("person", "h1", "ida")).containsExactly("Ida B. Skov");
        assertThat(found("person", "h3", "ida")).containsExactly("Ida E. Eksempel");
        assertThat(found("person", "", "ida")).hasSize(4);
    }

    private void organisation(String id, String name, boolean demo) {
        pages.register.organisations.put(
                id, new Organisation(id, 1, OrganisationDetails.named(name), demo, FakeRegister.NOW, FakeRegister.NOW));
    }

    private void person(String id, String name, boolean demo) {
        pages.register.people.put(
                id, new Person(id, 1, PersonDetails.named(name), demo, FakeRegister.NOW, FakeRegister.NOW));
    }

    /** Those that the page offers for a record. */
    private List<String> found(String type, String one, String typed) {
        return FOUND.matcher(pages.get("/merge?type=" + type + "&a=" + one + "&name=" + typed)
                        .body())
                .results()
                .map(match -> match.group(1))
                .toList();
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
