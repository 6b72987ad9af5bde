package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeRegister register = pages.register;

    @Test
    void anEmptyListTeachesTheFirstStep() {
        assertThat(pages.get("/organisations").body())
                .contains("Her er ingen organisationer endnu", "href=\"/admin/import\"", "href=\"/organisations/new\"");
    }

    @Test
    void aNameIsEnough() {
        Answer saved = pages.post("/organisations/new", "name", "Danmarks Rockmuseum");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo("/organisations/o1");
        assertThat(pages.get("/organisations/o1").body())
                .contains("Danmarks Rockmuseum er gemt.", "<h1>Danmarks Rockmuseum</h1>");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndLeadsToTheFault() {
        Answer refused = pages.post(
                "/organisations/new",
                "name",
                " ",
                "email",
                "bo@rockmuseum.dk",
                "sector",
                "private",
                "notes",
                "<b>",
                "addresses/0/city",
                "",
                "addresses/1/city",
                "Roskilde");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "<a href=\"#name\">Navn</a>: Skal udfyldes.")
                .contains("aria-describedby=\"fault-name\"")
                .contains("value=\"bo@rockmuseum.dk\"", "value=\"private\" selected")
                .contains("id=\"addresses/0/city\" name=\"addresses/0/city\" type=\"text\" value=\"Roskilde\"")
                .contains("&lt;b&gt;")
                .contains("<details class=\"more\" open>");
    }

    @Test
    void whatWasSaidOfACprNumberStaysSaidWhenSomethingElseIsWrong() {
        assertThat(pages.post("/organisations/new", "name", " ", "confirm", "cpr-number")
                        .body())
                .contains("name=\"confirm\" value=\"cpr-number\" checked");
        assertThat(pages.post("/organisations/new", "name", " ").body()).doesNotContain("name=\"confirm\"");
    }

    @Test
    void anotherAddressCanBeAddedWithoutLosingAnything() {
        Answer form = pages.post(
                "/organisations/new", "action", "add-address", "name", "Museet", "addresses/0/city", "Roskilde");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("value=\"Museet\"", "value=\"Roskilde\"", "name=\"addresses/1/city\"");
        assertThat(register.organisations).isEmpty();
    }

    @Test
    void allFieldsSurviveTheWayThroughTheForm() {
        OrganisationDetails details = OrganisationDetails.builder("Danmarks Rockmuseum")
                .aliases(List.of("Rockmuseet", "Ragnarock"))
                .cvr("12345678")
                .website("https://museumragnarock.dk")
                .addresses(List.of(new Address("Besøg", "Rabalderstræde 16", "4000", "Roskilde", null)))
                .keywords(List.of("musik", "unge"))
                .ownLibrary(true)
                .notes("to\nlinjer")
                .departments(List.of(new Department("Samlingen", "Kælderen"), new Department("Formidling", null)))
                .decisionPaths("Bestyrelsen\nmødes i marts")
                .contributions(List.of("lokaler", "frivillige"))
                .externalIds(List.of(new ExternalId("crm", "K: 7")))
                .advertisingProtected(true)
                .build();
        assertThat(OrganisationForm.details(OrganisationForm.of(TestView.of(Messages.DANISH), details)))
                .isEqualTo(details);
    }

    @Test
    void aRowCanBeAddedToEachList() {
        Answer form = pages.post(
                "/organisations/new",
                "action",
                "add-department",
                "name",
                "Museet",
                "departments/0/name",
                "Samlingen",
                "externalIds/0/system",
                "crm",
                "externalIds/0/id",
                "7");
        assertThat(form.body())
                .contains("value=\"Samlingen\"", "name=\"departments/1/name\"", "value=\"crm\"")
                .doesNotContain("name=\"externalIds/1/id\"");
        assertThat(pages.post("/organisations/new", "action", "add-external-id", "name", "Museet")
                        .body())
                .contains("name=\"externalIds/0/id\"", "<details class=\"more\" open>");
    }

    @Test
    void theAdvertisingMarkIsShownAndGoesAlongInTheFile() {
        register.add(
                OrganisationDetails.builder("Museet").advertisingProtected(true).build());
        assertThat(pages.get("/organisations/o1").body()).contains("reklamebeskyttet");
        assertThat(pages.get("/organisations?format=csv").body()).contains("Reklamebeskyttet", ";Ja;");
    }

    @Test
    void peopleStandOnTheOrganisationsPageAndOneIsAddedInOneSave() {
        Organisation museum = register.add(OrganisationDetails.named("Museet"));
        Answer saved = pages.post(
                "/people/new",
                "from",
                museum.id(),
                "roles/0/organisation",
                museum.id(),
                "roles/0/place",
                "Museet",
                "name",
                "Åse Ærø",
                "roles/0/role",
                "inspektør");
        assertThat(saved.header("Location")).isEqualTo("/organisations/o1");
        assertThat(register.people.get("h1").details().roles())
                .containsExactly(PersonRole.of(museum.id(), "inspektør"));
        assertThat(pages.get("/organisations/o1").body())
                .contains("href=\"/people/h1\"", "Åse Ærø", "inspektør", "Tilføj en person her");
        assertThat(pages.get("/organisations/o1/delete").body())
                .contains("Disse personer mister deres roller her", "Åse Ærø");
    }

    @Test
    void whoIsGoneIsFoldedAway() {
        Organisation museum = register.add(OrganisationDetails.named("Museet"));
        PartialDate last = PartialDate.parse("2020").orElseThrow();
        register.add(PersonDetails.builder("Bo Lund")
                .roles(List.of(PersonRole.of(museum.id(), "leder").ended(last, null, null)))
                .build());
        assertThat(pages.get("/organisations/o1").body())
                .contains("1 tidligere person", "Bo Lund", "Ingen personer endnu");
    }

    @Test
    void theLibraryOfATeamCannotBeDeletedEither() {
        Organisation library = register.add(
                OrganisationDetails.builder("Biblioteket").ownLibrary(true).build());
        register.add(new TeamDetails("Formidling", library.id(), null, null, List.of()));
        assertThat(pages.get("/organisations/o1").body()).contains("href=\"/teams/t1\"");
        assertThat(pages.get("/organisations/o1/delete").body())
                .contains("Formidling")
                .doesNotContain("<form method=\"post\" action=\"/organisations/o1/delete\"");
    }

    @Test
    void aWebsiteMayBeTypedAsPeopleSayIt() {
        pages.post("/organisations/new", "name", "Museet", "website", "www.rockmuseum.dk");
        assertThat(register.organisations.get("o1").details().website()).isEqualTo("https://www.rockmuseum.dk");
    }

    @Test
    void whoeverComesSecondSeesBothVersionsAndMayChoose() {
        Organisation museum = register.add(OrganisationDetails.named("Rockmuseet"));
        pages.post("/organisations/" + museum.id() + "/edit", "version", "1", "name", "Danmarks Rockmuseum");
        Answer second = pages.post("/organisations/" + museum.id() + "/edit", "version", "1", "name", "Ragnarock");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains("En anden har rettet imens", "Danmarks Rockmuseum", "value=\"Ragnarock\"")
                .contains("name=\"version\" value=\"2\"", "Gem mine rettelser alligevel");
        pages.post("/organisations/" + museum.id() + "/edit", "version", "2", "name", "Ragnarock");
        assertThat(register.organisations.get(museum.id()).name()).isEqualTo("Ragnarock");
    }

    @Test
    void aDoubtfulCvrNumberIsPointedOut() {
        register.add(OrganisationDetails.builder("Museet").cvr("12345678").build());
        assertThat(pages.get("/organisations/o1").body()).contains("CVR-nummeret 12345678 ser ikke rigtigt ud");
    }

    @Test
    void theLibraryOfAPartnershipCannotBeDeletedAndThePageSaysWhatToDo() {
        Organisation library = register.add(OrganisationDetails.named("Roskilde Bibliotekerne"));
        Organisation museum = register.add(OrganisationDetails.named("Museet"));
        register.add(PartnershipDetails.builder("Rockbib")
                .library(library.id())
                .partners(List.of(museum.id()))
                .build());
        assertThat(pages.get("/organisations/" + library.id() + "/delete").body())
                .contains("Rockbib", "Giv dem et andet bibliotek")
                .doesNotContain("<form method=\"post\" action=\"/organisations/o1/delete\"");
        assertThat(pages.get("/organisations/" + museum.id() + "/delete").body())
                .contains("Rockbib", "fjernes som partner", "action=\"/organisations/o2/delete\"");
    }

    @Test
    void readersAreNotOfferedWhatTheyMayNotDo() {
        RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        reading.register.add(OrganisationDetails.named("Museet"));
        assertThat(reading.get("/organisations/o1").body()).doesNotContain("/edit\"", "/delete\"", "/admin/import");
        assertThat(reading.get("/organisations/new").status()).isEqualTo(403);
    }

    @Test
    void theExportIsDefusedAndWholly() {
        register.add(OrganisationDetails.builder("=HYPERLINK(1)")
                .phones(List.of("12 34 56 78"))
                .build());
        Answer file = pages.get("/organisations?format=csv");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("Organisationer.csv");
        assertThat(file.body()).startsWith("\ufeffNavn;").contains("\r\n'=HYPERLINK(1);");
    }

    @Test
    void hostileTextIsHarmless() {
        register.add(OrganisationDetails.builder("<script>alert(1)</script>")
                .website("javascript:alert(1)")
                .build());
        assertThat(pages.get("/organisations/o1").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "href=\"javascript:");
    }

    @Test
    void theAddressOfOneThatWasMergedLeadsToTheOtherOne() {
        pages.merges.moved.put(new RecordRef("organisation", "gammel"), "ny");

        Answer moved = pages.get("/organisations/gammel/changes");

        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.header("Location")).isEqualTo("/organisations/ny");
    }
}
