package dk.bygpartnerskaber.register.ui;

import static dk.bygpartnerskaber.register.ui.FakeBulkChanges.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a change of many records would do, does and has done. */
class BulkRunPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    private String museum() {
        return pages.register
                .add(OrganisationDetails.builder("Rockmuseet")
                        .keywords(List.of("musik"))
                        .build())
                .id();
    }

    private void previewed(BulkChange change, BulkRun.Item... items) {
        pages.bulk.change = change;
        pages.bulk.items = List.of(items);
    }

    @Test
    void thePreviewShowsBeforeAndAfterAndWhatIsLeftAlone() {
        previewed(
                new BulkChange(BulkKind.ORGANISATIONS, BulkAction.SET, BulkField.ORGANISATION_SECTOR, "public"),
                item("Rockmuseet", Outcome.PLANNED, null, "public", null),
                item("Skolen", Outcome.UNCHANGED, "public", "public", null),
                item("Koret", Outcome.REFUSED, "civil", "public", "not-found"));

        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Sektor: ret til Offentlig", "(tomt)", "Ret 1 organisation", "Den er slettet imens.");
        assertThat(pages.get("/bulk-changes/b1?format=csv").body())
                .contains("Rockmuseet;(tomt);Offentlig;Ændres;")
                .contains("Skolen;Offentlig;Offentlig;Er sådan allerede;");
        assertThat(pages.post("/bulk-changes/b1/confirm").header("Location")).isEqualTo("/bulk-changes/b1");
    }

    @Test
    void somebodyElseOnTheStaffBecomesResponsible() {
        String library = pages.register
                .add(OrganisationDetails.builder("Biblioteket").ownLibrary(true).build())
                .id();
        String bo = person(PersonDetails.builder("Bo").roles(List.of(PersonRole.of(library, "formidler"))));
        String anna = person(PersonDetails.builder("Anna"));
        person(PersonDetails.builder("Ea Gæst"));
        String id = pages.register
                .add(PartnershipDetails.builder("Koncerter")
                        .responsible(List.of(new Responsible(anna, null, null)))
                        .build())
                .id();
        String nobody = pages.register
                .add(PartnershipDetails.builder("Lektiecafé").build())
                .id();
        assertThat(pages.get("/bulk-changes?list=partnerships&id=" + nobody).body())
                .doesNotContain("replace-responsible");
        assertThat(pages.get("/bulk-changes?list=partnerships&id=" + id).body())
                .containsSubsequence(
                        "Ansvarlig: skift person",
                        "name=\"value-replace-responsible\"",
                        "<option value=\"" + anna + "\">Anna</option>",
                        "name=\"by-replace-responsible\"",
                        "<option value=\"" + bo + "\">Bo</option>")
                .doesNotContain("Ea Gæst");
        assertThat(pages.get("/bulk-changes?list=partnerships&id=" + nobody).body())
                .containsSubsequence(
                        "Ansvarlig: tilføj",
                        "name=\"value-add-responsible\"",
                        "<option value=\"" + bo + "\">Bo</option>")
                .doesNotContain("Ea Gæst", ">Anna<");
        pages.bulk.change =
                new BulkChange(BulkKind.PARTNERSHIPS, BulkAction.ADD, BulkField.PARTNERSHIP_RESPONSIBLE, bo);
        pages.bulk.items = List.of(item("Lektiecafé", Outcome.PLANNED, anna, bo, null));
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Ansvarlig: tilføj Bo", "<td>Anna</td>", "<td>Bo</td>");
        assertThat(replaced(id, "", bo).body()).contains("Ansvarlig nu: Skal udfyldes.");

        assertThat(replaced(id, anna, bo).header("Location")).isEqualTo("/bulk-changes/b1");

        assertThat(pages.bulk.change)
                .isEqualTo(new BulkChange(
                        BulkKind.PARTNERSHIPS, BulkAction.REPLACE, BulkField.PARTNERSHIP_RESPONSIBLE, anna, bo));
        pages.bulk.items = List.of(
                item("Koncerter", Outcome.PLANNED, anna, bo, null),
                item("Lektiecafé", Outcome.UNCHANGED, null, null, "not-responsible"));
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Ansvarlig: skift fra Anna til Bo", "<td>Anna</td>", "<td>Bo</td>")
                .contains("<dt>Personen er ikke ansvarlig her</dt><dd>1</dd>", "Lektiecafé");
        pages.bulk.status = BulkRun.Status.DONE;
        assertThat(pages.get("/bulk-changes/b1").body()).contains("Lektiecafé", "Personen er ikke ansvarlig her.");
    }

    private String goes(BulkKind kind, String... ids) {
        pages.bulk.change = BulkChange.deletion(kind);
        pages.bulk.items = Stream.of(ids)
                .map(id -> new BulkRun.Item(
                        new RecordRef("x", id), "navn", List.of(), List.of(), Outcome.PLANNED, Optional.empty()))
                .toList();
        return pages.get("/bulk-changes/b1").body();
    }

    @Test
    void beforeManyAreDeletedOneSeesWhatGoesWithThem() {
        String library = pages.register
                .add(OrganisationDetails.builder("Biblioteket").ownLibrary(true).build())
                .id();
        String museum = museum();
        String bo = person(PersonDetails.builder("Bo").roles(List.of(PersonRole.of(library, "formidler"))));
        String ea = person(PersonDetails.builder("Ea")
                .roles(List.of(PersonRole.of(library, "formidler"), PersonRole.of(museum, "frivillig"))));
        String team = pages.register
                .add(new TeamDetails(
                        "Holdet",
                        library,
                        null,
                        null,
                        List.of(new TeamMember(bo, null, false), new TeamMember(ea, null, false))))
                .id();
        pages.register.add(PartnershipDetails.builder("Koncerter")
                .library(library)
                .partners(List.of(museum))
                .responsible(List.of(new Responsible(bo, null, team)))
                .build());

        assertThat(goes(BulkKind.PEOPLE, bo, ea))
                .contains("Med dem forsvinder", "3 roller", "i en gruppe i 1 partnerskab", "pladsen i 1 team<")
                .doesNotContain("efterfølgeren");
        assertThat(goes(BulkKind.TEAMS, team)).contains("2 medlemskaber", "pladsen i 1 partnerskab<");
        assertThat(goes(BulkKind.ORGANISATIONS, museum))
                .contains("som partner i 1 partnerskab<", "1 persons roller her");
        assertThat(goes(BulkKind.ORGANISATIONS, person(PersonDetails.builder("Ingen"))))
                .doesNotContain("Med dem forsvinder");
    }

    private String person(PersonDetails.Builder details) {
        return pages.register.add(details.build()).id();
    }

    private Answer replaced(String id, String from, String to) {
        return pages.post(
                "/bulk-changes",
                "list",
                "partnerships",
                "id",
                id,
                "change",
                "replace-responsible",
                "value-replace-responsible",
                from,
                "by-replace-responsible",
                to);
    }

    @Test
    void aDeletionSaysThatItIsFinal() {
        previewed(BulkChange.deletion(BulkKind.ORGANISATIONS), item("Koret", Outcome.PLANNED, null, null, null));
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Slet 1 organisation", "Det kan ikke fortrydes.")
                .doesNotContain("Efter");
        pages.bulk.items = List.of(item("Koret", Outcome.CHANGED, null, null, null));
        pages.bulk.status = BulkRun.Status.DONE;
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("1 organisation er slettet.", "Koret")
                .doesNotContain("href=\"/organisations/o1\"");
    }

    @Test
    void theReceiptSaysWhatWasSkipped() {
        previewed(
                new BulkChange(BulkKind.ORGANISATIONS, BulkAction.SET, BulkField.ORGANISATION_TYPE, null),
                item("Rockmuseet", Outcome.CHANGED, "Museum", null, null),
                item("Koret", Outcome.SKIPPED, "Kor", null, "stale"));
        pages.bulk.status = BulkRun.Status.DONE;

        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("1 organisation er rettet.", "Type: ret til (tomt)", "En anden har ændret den imens.")
                .contains("href=\"/organisations/o1\"");
        assertThat(pages.post("/bulk-changes/b1/confirm").status()).isEqualTo(422);
    }

    @Test
    void whileItRunsOneCanStopItAndGoOnLater() {
        previewed(
                new BulkChange(BulkKind.ORGANISATIONS, BulkAction.SET, BulkField.ORGANISATION_TYPE, "Museum"),
                item("Rockmuseet", Outcome.CHANGED, null, "Museum", null),
                item("Koret", Outcome.PLANNED, null, "Museum", null));
        pages.jobs.add(FakeImports.JOB, "register.bulk", Job.State.RUNNING);
        pages.bulk.status = BulkRun.Status.RUNNING;
        assertThat(pages.get("/bulk-changes/b1").body()).contains("<progress", "action=\"/bulk-changes/b1/cancel\"");
        pages.post("/bulk-changes/b1/cancel");
        assertThat(pages.jobs.orders).containsExactly("cancel j1");

        pages.jobs.all.clear();
        pages.jobs.add(FakeImports.JOB, "register.bulk", Job.State.CANCELLED);
        pages.bulk.status = BulkRun.Status.TRIED;
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Rettet er 1 organisation.", "Ret 1 organisation</button>");
    }
}
