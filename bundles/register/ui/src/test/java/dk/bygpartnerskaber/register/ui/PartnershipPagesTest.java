package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnershipPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeRegister register = pages.register;

    @BeforeEach
    void aLibraryAndAMuseum() {
        register.add(OrganisationDetails.builder("Roskilde Bibliotekerne")
                .ownLibrary(true)
                .build());
        register.add(OrganisationDetails.builder("Danmarks Rockmuseum")
                .aliases(List.of("Rockmuseet"))
                .build());
    }

    @Test
    void theOnlyLibraryIsChosenAlready() {
        assertThat(pages.get("/partnerships/new").body()).contains("<option value=\"o1\" selected>");
    }

    @Test
    void aPartnerIsAddedByNameWithoutScriptAndNothingTypedIsLost() {
        Answer form = pages.post(
                "/partnerships/new",
                "action",
                "add-partner",
                "title",
                "Rockbib",
                "start",
                "sommeren",
                "partnerName",
                "danmarks rockmuseum");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .contains("name=\"partners\" value=\"o2\"", "value=\"Rockbib\"", "value=\"sommeren\"")
                .doesNotContain("role=\"alert\"");
        assertThat(register.partnerships).isEmpty();
    }

    @Test
    void anUnknownPartnerIsOfferedToBeCreated() {
        Answer form = pages.post("/partnerships/new", "action", "add-partner", "partnerName", "Eplehuset");
        assertThat(form.body()).contains("»Eplehuset« findes ikke i registeret", "Opret »Eplehuset«");
        Answer created = pages.post("/partnerships/new", "action", "create-partner", "partnerName", "Eplehuset");
        assertThat(created.body()).contains("name=\"partners\" value=\"o3\"");
        assertThat(register.organisations.get("o3").name()).isEqualTo("Eplehuset");
    }

    @Test
    void aNameLeftInThePartnerFieldCountsWhenSaving() {
        pages.post(
                "/partnerships/new",
                "action",
                "save",
                "title",
                "Rockbib",
                "library",
                "o1",
                "partnerName",
                "Rockmuseet",
                "start",
                "aug. 2009",
                "purposes",
                "experiment",
                "purposes",
                "new-users",
                "ownPurposes",
                "Mere rock");
        PartnershipDetails saved = register.partnerships.get("p1").details();
        assertThat(saved.partners()).containsExactly("o2");
        assertThat(saved.start()).isEqualTo(PartialDate.parse("2009-08").orElseThrow());
        assertThat(saved.purposes()).containsExactly(Purpose.EXPERIMENT, Purpose.NEW_USERS);
        assertThat(saved.ownPurposes()).containsExactly("Mere rock");
    }

    @Test
    void aPartnerCanBeTakenOutAgain() {
        Answer form = pages.post("/partnerships/new", "partners", "o2", "remove", "o2", "title", "Rockbib");
        assertThat(form.body()).doesNotContain("name=\"partners\"").contains("value=\"Rockbib\"");
    }

    @Test
    void aFirstClickOnAColumnOfDatesPutsTheLatestOnTopAndASecondTurnsItRound() {
        register.add(PartnershipDetails.builder("Rockbib").build());
        assertThat(pages.get("/partnerships").body()).contains("?sort=-start", "?sort=-changed");
        assertThat(pages.get("/partnerships?sort=-start").body()).contains("?sort=start\"");
        assertThat(pages.get("/partnerships?sort=title").body()).contains("?sort=-title");
    }

    @Test
    void aDateThatCannotBeReadIsKeptAndExplained() {
        Answer form = pages.post("/partnerships/new", "action", "save", "title", "Rockbib", "start", "sidste sommer");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body()).contains("value=\"sidste sommer\"", "»sidste sommer« kan ikke læses som en dato");
    }

    @Test
    void whatElseIsWrongIsToldWithTheDateThatCannotBeRead() {
        Answer form = pages.post("/partnerships/new", "action", "save", "title", " ", "start", "sidste sommer");
        assertThat(form.body()).contains("»sidste sommer« kan ikke læses som en dato", "id=\"fault-title\"");
    }

    @Test
    void theRecordPageShowsItsPartiesAndPurposes() {
        register.add(PartnershipDetails.builder("Rockbib")
                .library("o1")
                .partners(List.of("o2"))
                .start(PartialDate.parse("2009-08").orElseThrow())
                .purposes(java.util.Set.of(Purpose.EXPERIMENT))
                .build());
        assertThat(pages.get("/partnerships/p1").body())
                .contains("<h1>Rockbib</h1>", "href=\"/organisations/o1\"", "href=\"/organisations/o2\"")
                .contains("Eksperimentere og søge nye muligheder", "august 2009", "Aktivt");
    }

    @Test
    void aSponsorshipIsNotAskedForPartnershipWork() {
        register.add(PartnershipDetails.builder("Fondsmidler")
                .kind(PartnershipKind.SPONSORSHIP)
                .build());
        assertThat(pages.get("/partnerships/p1").body())
                .contains("bestemt betingelserne på forhånd")
                .doesNotContain("Intet formål er valgt endnu");
    }

    @Test
    void whoeverComesSecondSeesNamesAndNotIds() {
        register.add(PartnershipDetails.builder("Rockbib").library("o1").build());
        pages.post("/partnerships/p1/edit", "version", "1", "title", "Rockbib", "library", "o1", "partners", "o2");
        Answer second = pages.post("/partnerships/p1/edit", "version", "1", "title", "Rockbib 2", "library", "o1");
        assertThat(second.body())
                .contains("En anden har rettet imens", "Danmarks Rockmuseum")
                .doesNotContain(">o2<");
    }

    @Test
    void allPagesSpeakEnglishToo() {
        RegisterPages english = new RegisterPages(RegisterPages.CURATOR, Messages.ENGLISH);
        assertThat(english.get("/partnerships").body())
                .contains("<html lang=\"en\">", "There are no partnerships here yet");
    }
}
