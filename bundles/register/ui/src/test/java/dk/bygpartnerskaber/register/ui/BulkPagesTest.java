package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How records are chosen and what can be done with them. */
class BulkPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    private static RegisterPages of(dk.bygpartnerskaber.platform.api.Actor actor) {
        return new RegisterPages(actor, Messages.DANISH);
    }

    private String museum() {
        return pages.register
                .add(OrganisationDetails.builder("Rockmuseet")
                        .keywords(List.of("musik"))
                        .build())
                .id();
    }

    @Test
    void rowsCanBeTickedByThoseWhoEdit() {
        String id = museum();
        assertThat(pages.get("/organisations?keyword=musik").body())
                .contains("<form id=\"bulk\"", "aria-label=\"Vælg Rockmuseet\"", "value=\"" + id + "\"")
                .contains(
                        "Ret den ene på listen",
                        "Vælg alle på siden",
                        "# valgt",
                        "<input type=\"hidden\" name=\"keyword\" value=\"musik\">");

        RegisterPages reading = of(RegisterPages.READER);
        reading.register.add(OrganisationDetails.named("Koret"));
        assertThat(reading.get("/organisations").body()).doesNotContain("id=\"bulk\"", "type=\"checkbox\" form");
        assertThat(reading.get("/bulk-changes").status()).isEqualTo(403);
    }

    @Test
    void offersWhatFitsTheListAndDeletionToCoordinatorsOnly() {
        String id = museum();
        assertThat(pages.get("/bulk-changes?list=organisations&id=" + id).body())
                .contains("Ret 1 organisation", "Type: ret til", "Emneord: tilføj", "Slet dem")
                .doesNotContain("Målgrupper");
        assertThat(pages.get("/bulk-changes?list=partnerships&id=x").body())
                .contains("Målgrupper: fjern", "Status: ret til", "Slags: ret til");
        assertThat(pages.get("/bulk-changes?list=activities&id=x").body())
                .contains("Sted: ret til", "name=\"value-set-place\"", "Slet dem");
        assertThat(pages.get("/bulk-changes?list=people&id=x").body()).contains("Sprog: ret til");
        assertThat(pages.get("/bulk-changes?list=teams&id=x").body()).contains("Team eller afdeling: ret til");
        assertThat(of(RegisterPages.EDITOR).get("/bulk-changes?id=x").body())
                .contains("Type: ret til")
                .doesNotContain("Slet dem");
    }

    @Test
    void aListOfValuesStartsOnNoneAndEmptyingIsAChoice() {
        String none = "name=\"value-set-anchoring\" aria-labelledby=\"label-set-anchoring\">";
        assertThat(pages.get("/bulk-changes?list=partnerships&id=x").body())
                .containsSubsequence(none, "<option value=\"\">Vælg</option>", "<option value=\"-\">Ingenting");

        Answer untouched = pages.post("/bulk-changes", "list", "partnerships", "id", "x", "change", "set-anchoring");
        assertThat(untouched.status()).isEqualTo(422);
        assertThat(untouched.body()).contains("Værdien: Skal udfyldes.");
        assertThat(pages.bulk.change).isNull();

        pages.post(
                "/bulk-changes",
                "list",
                "partnerships",
                "id",
                "x",
                "change",
                "set-anchoring",
                "value-set-anchoring",
                "-");
        assertThat(pages.bulk.change.value()).isNull();
    }

    @Test
    void withoutATickOneIsToldHow() {
        assertThat(pages.get("/bulk-changes?list=people").body())
                .contains("Sæt flueben", "href=\"/people?sort=name\"")
                .doesNotContain("Se, hvad der vil ske");
    }

    @Test
    void theTickedOnesAreTriedOut() {
        String id = museum();
        Answer answer = pages.post(
                "/bulk-changes",
                "list",
                "organisations",
                "id",
                id,
                "change",
                "add-keywords",
                "value-add-keywords",
                "rock",
                "value-set-type",
                "Museum");

        assertThat(answer.header("Location")).isEqualTo("/bulk-changes/b1");
        assertThat(pages.bulk.change)
                .isEqualTo(new BulkChange(
                        BulkKind.ORGANISATIONS, BulkAction.ADD, BulkField.ORGANISATION_KEYWORDS, "rock"));
        assertThat(pages.bulk.ids).containsExactly(id);
    }

    @Test
    void allOnTheListAreThoseThatItsFilterFinds() {
        String id = museum();
        pages.register.add(OrganisationDetails.named("Koret"));

        pages.post(
                "/bulk-changes",
                "list",
                "organisations",
                "all",
                "true",
                "q",
                "rock",
                "change",
                "set-sector",
                "value-set-sector",
                Sector.PUBLIC.code());

        assertThat(pages.bulk.ids).containsExactly(id);
        Stream.of("partnerships", "activities", "people", "teams").forEach(list -> assertThat(
                        pages.get("/bulk-changes?all=true&list=" + list).status())
                .isEqualTo(200));
        pages.register.personService.create(RegisterPages.CURATOR, PersonDetails.named("Ea Holm"));
        assertThat(pages.get("/bulk-changes?all=true&list=people").body()).contains("Ret 1 person");
    }

    @Test
    void activitiesAreTickedOrAllThatTheListShows() {
        String id = activity("p1", "Koncert");
        activity("p2", "Fest");
        String shown = "/activities?partnership=p1&year=2026&missing=true";
        assertThat(pages.get(shown).body())
                .contains("<form id=\"bulk\"", "aria-label=\"Vælg Koncert\"", "value=\"" + id + "\"")
                .contains("Ret den ene på listen", "<input type=\"hidden\" name=\"year\" value=\"2026\">");
        assertThat(pages.get("/activities").body()).contains("Ret alle 2 på listen");

        changed("partnership", "p1", "year", "2026");

        assertThat(pages.bulk.change)
                .isEqualTo(new BulkChange(BulkKind.ACTIVITIES, BulkAction.SET, BulkField.ACTIVITY_PLACE, "Salen"));
        assertThat(pages.bulk.ids).containsExactly(id);
    }

    @Test
    void aListWhoseYearCannotBeReadShowsNoActivityToChange() {
        activity("p1", "Koncert");

        assertThat(pages.get("/bulk-changes?list=activities&all=true&year=iår").body())
                .contains("Ingen er valgt");
        changed("year", "iår");

        assertThat(pages.bulk.ids).isEmpty();
    }

    private String activity(String partnership, String title) {
        return pages.work
                .create(RegisterPages.CURATOR, ActivityDetails.titled(partnership, title, null))
                .id();
    }

    private void changed(String... filter) {
        Stream<String> change =
                Stream.of("list", "activities", "all", "true", "change", "set-place", "value-set-place", "Salen");
        pages.post("/bulk-changes", Stream.concat(change, Stream.of(filter)).toArray(String[]::new));
    }

    @Test
    void whatIsMissingIsSaidAndTheChoiceKept() {
        String id = museum();
        Answer nothing = pages.post("/bulk-changes", "id", id);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Vælg, hvad der skal ændres.");

        Answer noValue = pages.post("/bulk-changes", "id", id, "change", "set-advertisingProtected");
        assertThat(noValue.status()).isEqualTo(422);
        assertThat(noValue.body())
                .contains("Værdien: Skal udfyldes.", "value=\"set-advertisingProtected\" checked")
                .contains("name=\"id\" value=\"" + id + "\"");
    }
}
