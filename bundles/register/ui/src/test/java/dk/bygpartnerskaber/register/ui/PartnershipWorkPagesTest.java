package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.SharedLink;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes on in a partnership: gains, activities, checklist, self-test. */
class PartnershipWorkPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeRegister register = pages.register;

    @BeforeEach
    void aPartnershipOfALibraryAndAMuseum() {
        register.add(OrganisationDetails.builder("Roskilde").ownLibrary(true).build());
        register.add(OrganisationDetails.builder("Rockmuseet").build());
        register.add(PartnershipDetails.builder("Rockbib")
                .library("o1")
                .partners(List.of("o2"))
                .build());
    }

    private PartnershipDetails saved() {
        return register.partnerships.get("p1").details();
    }

    @Test
    void theFormKeepsWhatItDoesNotShow() {
        register.partnershipService.update(
                RegisterPages.CURATOR,
                "p1",
                1,
                saved().toBuilder()
                        .exchanges(List.of(new Exchange("o1", "Rum", null)))
                        .build());
        pages.post(
                "/partnerships/p1/edit",
                "version",
                "2",
                "title",
                "Rockbib",
                "library",
                "o1",
                "partners",
                "o2",
                "goal",
                "Mere rock",
                "targetGroups",
                "unge",
                "newTargetGroups",
                "voksne",
                "anchoring",
                "management",
                "steeringGroup/text",
                "Anne og Bo",
                "links/3/caseNumber",
                "26/1");
        assertThat(saved().exchanges()).containsExactly(new Exchange("o1", "Rum", null));
        assertThat(saved().goal()).isEqualTo("Mere rock");
        assertThat(saved().targetGroups()).containsExactly("unge", "voksne");
        assertThat(saved().steeringGroup()).isEqualTo(new WorkGroup("Anne og Bo"));
        assertThat(saved().projectGroup()).isNull();
        assertThat(saved().links()).containsExactly(new SharedLink(null, null, "26/1"));
    }

    @Test
    void theOriginIsGivenByItsTitleAndShownBothWays() {
        Partnership child = register.add(
                PartnershipDetails.builder("Koncerter").library("o1").build());
        Answer unknown =
                pages.post("/partnerships/p2/edit", "version", "1", "title", "Koncerter", "originatesFrom", "Rockbob");
        assertThat(unknown.body()).contains("Intet partnerskab hedder »Rockbob«", "details class=\"more\" open");
        pages.post("/partnerships/p2/edit", "version", "1", "title", "Koncerter", "originatesFrom", "rockbib");
        assertThat(register.partnerships.get(child.id()).details().originatesFrom())
                .isEqualTo("p1");
        assertThat(pages.get("/partnerships/p2").body()).contains("Udsprunget af", "href=\"/partnerships/p1\"");
        assertThat(pages.get("/partnerships/p1").body()).contains("Har ført til", "href=\"/partnerships/p2\"");
    }

    @Test
    void whoGivesMuchAndGetsLittleIsToldGently() {
        assertThat(pages.get("/partnerships/p1").body()).contains("Hvad giver og får I hver især?");
        pages.post(
                "/partnerships/p1/exchanges",
                "version",
                "1",
                "exchanges/0/gives",
                "Rum",
                "exchanges/1/gets",
                "Publikum");
        assertThat(saved().exchanges())
                .containsExactly(new Exchange("o1", "Rum", null), new Exchange("o2", null, "Publikum"));
        assertThat(pages.get("/partnerships/p1").body()).contains("Her mangler noget på den ene side");
    }

    @Test
    void anActivityNeedsATitleOnlyAndTheNextCanFollowAtOnce() {
        Answer added = pages.post(
                "/activities/new", "partnership", "p1", "title", "Koncert", "start", "15.8.2026", "money", "5.000");
        assertThat(added.header("Location")).isEqualTo("/partnerships/p1?added=true");
        assertThat(pages.work.activities.get("a1").details().money()).isEqualTo(5000);
        assertThat(pages.get("/partnerships/p1?added=true").body())
                .contains("Koncert", "15. august 2026", "id=\"title\" name=\"title\"", "autofocus");
        Answer refused = pages.post("/activities/new", "partnership", "p1", "title", "", "hours", "mange");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("»mange« er ikke et helt tal", "value=\"mange\"");
    }

    @Test
    void anActivityThatIsOverAsksWhatItGave() {
        pages.work.create(
                RegisterPages.CURATOR,
                ActivityDetails.titled(
                        "p1", "Koncert", PartialDate.parse("2026-08").orElseThrow()));
        assertThat(pages.get("/partnerships/p1").body()).contains("action=\"/activities/a1/gain\"");
        Answer thanked = pages.post("/activities/a1/gain", "gain", "Nye gæster", "back", "/partnerships/p1");
        assertThat(thanked.header("Location")).isEqualTo("/partnerships/p1");
        assertThat(pages.get("/partnerships/p1").body())
                .contains("Nye gæster")
                .doesNotContain("action=\"/activities/a1/gain\"");
        Answer elsewhere = pages.post("/activities/a1/gain", "gain", "", "back", "https://ond.dk/");
        assertThat(elsewhere.header("Location")).isEqualTo("/");
    }

    @Test
    void theChecklistShowsDataAndHandAndSaves() {
        assertThat(pages.get("/partnerships/p1/checklist").body())
                .contains("1 af 27 på plads", "Målet står på partnerskabets side", "Gør det nu")
                .contains("Lad systemet svare (ja)", "Lad systemet svare (nej)", "Intet svar");
        pages.post(
                "/partnerships/p1/checklist",
                "version",
                "0",
                "mark-goal",
                "no",
                "mark-tasks",
                "yes",
                "note-tasks",
                "Anne",
                "mark-economy",
                "not-relevant");
        assertThat(pages.work.checklists.get("p1").lines().get(0).entry().mark())
                .isEqualTo(ChecklistMark.NO);
        assertThat(pages.get("/partnerships/p1/checklist").body())
                .contains("1 af 26 på plads", "Jeres eget svar gælder", "value=\"Anne\"");
        Answer late = pages.post("/partnerships/p1/checklist", "version", "0", "mark-tasks", "no");
        assertThat(late.status()).isEqualTo(422);
        assertThat(pages.get("/partnerships").body()).contains("1 af 26");
        assertThat(pages.get("/partnerships?format=csv").body()).contains(";1 af 26;0;");
    }

    @Test
    void aRefusedNoteKeepsNothingElseFromBeingSaved() {
        pages.post("/partnerships/p1/checklist", "version", "0", "note-tasks", "Anne");
        Answer refused = pages.post(
                "/partnerships/p1/checklist",
                "version",
                "1",
                "mark-goal",
                "no",
                "note-tasks",
                FakeWork.CPR_LIKE,
                "mark-tasks",
                "yes",
                "note-economy",
                "Bo");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Alt andet er gemt.", "value=\"" + FakeWork.CPR_LIKE + "\"", "value=\"Bo\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(pages.get("/partnerships/p1/checklist").body())
                .contains(
                        "value=\"Anne\"",
                        "value=\"Bo\"",
                        "id=\"mark-tasks-yes\" name=\"mark-tasks\" value=\"yes\" checked")
                .doesNotContain(FakeWork.CPR_LIKE, "Alt andet er gemt.");
    }

    @Test
    void beforeItsDeletionAPartnershipTellsWhatGoesWithIt() {
        String untouched =
                register.add(PartnershipDetails.builder("Tomt").build()).id();
        assertThat(pages.get("/partnerships/" + untouched + "/delete").body()).doesNotContain("Med det forsvinder:");
        for (String title : List.of("Koncert", "Fest")) {
            pages.work.create(
                    RegisterPages.CURATOR,
                    new ActivityDetails("p1", title, null, null, null, null, null, null, null, null));
        }
        pages.post("/partnerships/p1/checklist", "version", "0", "mark-goal", "no");
        pages.post("/partnerships/p1/self-test", "version", "0", "strategy", "yes");
        assertThat(pages.get("/partnerships/p1/delete").body())
                .contains("Med det forsvinder:", "2 aktiviteter", "svarene på tjeklisten", "»Er det et partnerskab?«");
        pages.bulk.change = BulkChange.deletion(BulkKind.PARTNERSHIPS);
        pages.bulk.items = List.of(new BulkRun.Item(
                new RecordRef("partnership", "p1"),
                "Rockbib",
                List.of(),
                List.of(),
                BulkRun.Outcome.PLANNED,
                Optional.empty()));
        assertThat(pages.get("/bulk-changes/b1").body())
                .contains("Med dem forsvinder:", "2 aktiviteter", "svarene på tjeklisterne");
    }

    @Test
    void theSelfTestAnswersWithAReading() {
        assertThat(pages.get("/partnerships/p1/self-test").body()).contains("Svar på de seks spørgsmål");
        pages.post("/partnerships/p1/self-test", "version", "0", "strategy", "yes", "together", "unsure");
        assertThat(pages.get("/partnerships/p1/self-test").body()).contains("I har svaret på 2 af 6");
    }

    @Test
    void aSponsorshipIsNotAskedAndAReaderCannotAnswer() {
        register.add(PartnershipDetails.builder("Fond")
                .kind(PartnershipKind.SPONSORSHIP)
                .build());
        assertThat(pages.get("/partnerships/p2").body()).doesNotContain("/checklist", "/self-test");
        assertThat(pages.get("/partnerships/p2/checklist").body()).doesNotContain("<form id=\"checklist\"");
        RegisterPages reader = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        reader.register.add(PartnershipDetails.builder("Rockbib").build());
        assertThat(reader.get("/partnerships/p1/checklist").body())
                .contains("Målet er formuleret")
                .doesNotContain("type=\"radio\"");
        assertThat(reader.post("/partnerships/p1/checklist", "version", "0").status())
                .isEqualTo(403);
    }

    @Test
    void allOfThisSpeaksEnglishToo() {
        RegisterPages english = new RegisterPages(RegisterPages.CURATOR, Messages.ENGLISH);
        english.register.add(PartnershipDetails.builder("Rockbib").build());
        assertThat(english.get("/partnerships/p1/checklist").body()).contains("The goal has been put into words");
        assertThat(english.get("/partnerships/p1/self-test").body()).contains("Is it a partnership?");
        assertThat(english.get("/activities").body()).contains("There are no activities here yet");
    }
}
