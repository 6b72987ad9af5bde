package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What modules show on the pages of organisations and partnerships. */
class RecordPanelsTest {
    /** A panel whose tab borrows a text of the register. */
    private record Panel(String code, Set<String> recordTypes, int order, Permission permission, String textKey)
            implements RecordPanel {
        Panel(String code, int order, String textKey) {
            this(code, Set.of("organisation", "partnership"), order, Permission.READ, textKey);
        }

        @Override
        public Html render(RecordRef record, ViewContext view) {
            if (code.equals("broken")) {
                throw new IllegalStateException("broken");
            }
            return new Html("<p>" + code + " of " + record.type() + " " + record.id() + "</p>");
        }

        @Override
        public Html card(RecordRef record, ViewContext view) {
            return code.equals("contacts") ? Html.EMPTY : render(record, view);
        }
    }

    private static final RecordPanel CONTACTS = new Panel("contacts", 120, "organisation.contact");
    private static final RecordPanel NOTES = new Panel("notes", 110, "organisation.notes");
    private static final RecordPanel BROKEN = new Panel("broken", 130, "register.facts");
    private static final RecordPanel SECRET =
            new Panel("secret", Set.of("organisation"), 140, Permission.PROTECT, "register.created");

    private static RegisterPages pages(Actor actor, RecordPanel... panels) {
        RegisterPages pages = new RegisterPages(actor, Messages.DANISH, Map.of(), panels);
        pages.register.add(OrganisationDetails.named("Rockmuseet"));
        pages.register.add(PartnershipDetails.builder("Rock på biblioteket").build());
        return pages;
    }

    @Test
    void theTabsOfModulesStandBetweenTheRecordAndItsChangeLog() {
        RegisterPages pages = pages(RegisterPages.COORDINATOR, CONTACTS, NOTES);

        assertThat(pages.get("/organisations/o1").body())
                .containsSubsequence(
                        "href=\"/organisations/o1\" aria-current=\"page\"",
                        "href=\"/organisations/o1/notes\"",
                        "href=\"/organisations/o1/contacts\"",
                        "href=\"/organisations/o1/changes\"");
        assertThat(pages.get("/partnerships/p1").body()).contains("href=\"/partnerships/p1/notes\"");
    }

    @Test
    void aTabOpensAWholePage() {
        Answer page = pages(RegisterPages.READER, NOTES).get("/partnerships/p1/notes");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Rock på biblioteket</h1>", "<p>notes of partnership p1</p>")
                .contains("href=\"/partnerships/p1/notes\" aria-current=\"page\"");
    }

    @Test
    void aRecordWithNothingButItselfHasNoTabs() {
        assertThat(pages(RegisterPages.READER).get("/organisations/o1").body()).doesNotContain("class=\"tabs\"");
    }

    @Test
    void panelsShowCardsOnTheFirstPageIfTheyWish() {
        assertThat(pages(RegisterPages.READER, NOTES, CONTACTS)
                        .get("/organisations/o1")
                        .body())
                .contains("<p>notes of organisation o1</p>")
                .doesNotContain("contacts of");
    }

    @Test
    void aPanelThatFailsIsUnavailableAndEverythingElseThere() {
        RegisterPages pages = pages(RegisterPages.READER, NOTES, BROKEN);

        assertThat(pages.get("/organisations/o1/broken").status()).isEqualTo(200);
        assertThat(pages.get("/organisations/o1/broken").body()).contains("Rockmuseet", "Kan ikke vises lige nu");
        assertThat(pages.get("/organisations/o1").body())
                .contains("<p>notes of organisation o1</p>", "Kan ikke vises lige nu");
    }

    @Test
    void thereIsNoPageForAPanelThatIsNotThere() {
        assertThat(pages(RegisterPages.READER, NOTES)
                        .get("/organisations/o1/other")
                        .status())
                .isEqualTo(404);
        assertThat(pages(RegisterPages.READER, SECRET)
                        .get("/partnerships/p1/secret")
                        .status())
                .isEqualTo(404);
        assertThat(pages(RegisterPages.READER, NOTES)
                        .get("/organisations/o9/notes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPanelIsForThoseOnlyWhoMaySeeIt() {
        RegisterPages pages = pages(RegisterPages.READER, NOTES, SECRET);

        assertThat(pages.get("/organisations/o1/secret").status()).isEqualTo(403);
        assertThat(pages.get("/organisations/o1").body()).doesNotContain("secret");
    }

    @Test
    void whatModulesKeepIsSaidBeforeDeletion() {
        RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH, Map.of("network", 2L));
        pages.register.add(OrganisationDetails.named("Rockmuseet"));
        pages.register.add(PartnershipDetails.builder("Rock på biblioteket").build());

        assertThat(pages.get("/organisations/o1/delete").body()).contains("Det her hører til", "2 kontakter");
        assertThat(pages.get("/partnerships/p1/delete").body()).contains("Det her hører til", "2 kontakter");
    }
}
