package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is responsible for a partnership and who is in its groups, on all pages that show it. */
class PartnershipStaffPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeRegister register = pages.register;

    @BeforeEach
    void aPartnershipOfALibraryWithStaff() {
        register.add(OrganisationDetails.builder("Klitborg Bibliotek")
                .ownLibrary(true)
                .build());
        staff("Lis Havn", "lis@klit.dk");
        staff("Bo Bæk", "bo@klit.dk");
        register.add(PersonDetails.named("Carla Gæst"));
        register.add(new TeamDetails("Børneholdet", "o1", null, null, List.of()));
        register.add(PartnershipDetails.builder("Rockbib").library("o1").build());
    }

    private void staff(String name, String email) {
        register.add(PersonDetails.builder(name)
                .emails(List.of(email))
                .roles(List.of(PersonRole.of("o1", "bibliotekar")))
                .build());
    }

    private PartnershipDetails saved() {
        return register.partnerships.get("p1").details();
    }

    private Answer save(String... fields) {
        String[] all = new String[fields.length + 4];
        System.arraycopy(new String[] {"version", "1", "title", "Rockbib"}, 0, all, 0, 4);
        System.arraycopy(fields, 0, all, 4, fields.length);
        return pages.post("/partnerships/p1/edit", all);
    }

    private void make(PartnershipDetails details) {
        register.partnershipService.update(RegisterPages.CURATOR, "p1", 1, details);
    }

    @Test
    void peopleAreNamedAsTheyAreCalled() {
        Answer answer = save(
                "responsible/0/person",
                "lis havn",
                "responsible/0/role",
                "Projektleder",
                "responsible/0/team",
                "t1",
                "responsible/2/person",
                "Bo Bæk",
                "projectGroup/members/0/person",
                "Carla Gæst",
                "projectGroup/members/0/role",
                "formand");
        assertThat(answer.header("Location")).isEqualTo("/partnerships/p1");
        assertThat(saved().responsible())
                .containsExactly(new Responsible("h1", "Projektleder", "t1"), new Responsible("h2", null, null));
        assertThat(saved().projectGroup()).isEqualTo(new WorkGroup(null, List.of(new GroupMember("h3", "formand"))));
        assertThat(pages.get("/partnerships/p1").body())
                .contains("href=\"/people/h1\"", "Projektleder · ", "href=\"/teams/t1\"", "Carla Gæst", "formand");
    }

    @Test
    void aGroupWhoseTickIsTakenAwayGoesWithItsMembers() {
        WorkGroup group = new WorkGroup("Mandage", List.of(new GroupMember("h3", "formand")));
        make(saved().toBuilder().projectGroup(group).steeringGroup(group).build());
        assertThat(pages.get("/partnerships/p1/edit").body())
                .contains("Fjern fluebenet, hvis gruppen ikke findes mere.");

        pages.post(
                "/partnerships/p1/edit",
                "version",
                "2",
                "title",
                "Rockbib",
                "projectGroup/members/0/person",
                "Carla Gæst",
                "projectGroup/members/0/id",
                "h3",
                "projectGroup/text",
                "Mandage",
                "steeringGroup",
                "true",
                "steeringGroup/text",
                "Fredage");

        assertThat(saved().projectGroup()).isNull();
        assertThat(saved().steeringGroup()).isEqualTo(new WorkGroup("Fredage"));
        assertThat(pages.get("/partnerships/p1").body())
                .contains("Fredage")
                .doesNotContain("Projektgruppe", "Mandage", "Carla Gæst");
    }

    @Test
    void aNameThatNobodyHasComesBackWithAllThatWasTyped() {
        Answer answer = save("responsible/0/person", "Lis Have", "responsible/0/role", "Kontakt");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .doesNotContain("Skal udfyldes")
                .contains("href=\"/people/new?name=Lis+Have\" target=\"_blank\">Opret Lis Have i en ny fane</a>")
                .contains("Ingen hedder »Lis Have«", "value=\"Lis Have\"", "value=\"Kontakt\"")
                .contains("href=\"#responsible/0/person\"")
                .doesNotContain("details class=\"more\" open");
        assertThat(saved().responsible()).isEmpty();
    }

    @Test
    void partOfANameOffersThoseWhoHaveIt() {
        staff("Ida Lisberg", "ida@klit.dk");
        register.add(PersonDetails.named("Lisbeth Gæst"));
        Answer asked = save("responsible/0/person", "lis", "responsible/0/role", "Kontakt");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Ingen hedder kun »lis«", "Hvem af dem?", "value=\"Kontakt\"")
                .containsSubsequence("<option value=\"h1\">Lis Havn", "<option value=\"h4\">Ida Lisberg")
                .doesNotContain("Lisbeth Gæst");
        save("responsible/0/person", "lis", "responsible/0/id", "h4", "responsible/0/role", "Kontakt");
        assertThat(saved().responsible()).containsExactly(new Responsible("h4", "Kontakt", null));
        assertThat(pages.post(
                                "/partnerships/p1/edit",
                                "version",
                                "2",
                                "title",
                                "Rockbib",
                                "projectGroup/members/0/person",
                                "gæst")
                        .body())
                .contains("Carla Gæst", "Lisbeth Gæst");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer answer = pages.post(
                "/partnerships/new",
                "title",
                " ",
                "start",
                "sidste sommer",
                "partnerName",
                "Eplehuset",
                "responsible/0/person",
                "Pernille");
        assertThat(answer.body())
                .contains("Ingen hedder »Pernille«", "»Eplehuset« findes ikke", "»sidste sommer« kan ikke læses")
                .contains("id=\"fault-title\"");
    }

    @Test
    void whoseNameIsDeletedIsRemoved() {
        save(
                "responsible/0/person",
                "",
                "responsible/0/id",
                "h1",
                "responsible/0/role",
                "Kontakt",
                "responsible/1/role",
                "Vært",
                "responsible/2/person",
                "Bo Bæk");
        assertThat(saved().responsible()).containsExactly(new Responsible("h2", null, null));
    }

    @Test
    void namesakesAreToldApart() {
        staff("Lis Havn", "lis.h@klit.dk");
        assertThat(save("responsible/0/person", "Lis Havn").body()).contains("Flere hedder Lis Havn");
        assertThat(pages.get("/partnerships/new").body()).contains("Lis Havn, lis.h@klit.dk");
        save("responsible/0/person", "Lis Havn, lis.h@klit.dk");
        assertThat(saved().responsible()).containsExactly(new Responsible("h4", null, null));
        // whoever was chosen is meant again
        pages.post(
                "/partnerships/p1/edit",
                "version",
                "2",
                "title",
                "Rockbib",
                "responsible/0/person",
                "Lis Havn",
                "responsible/0/id",
                "h4");
        assertThat(saved().responsible()).containsExactly(new Responsible("h4", null, null));
    }

    @Test
    void namesakesWhoAreAlikeInAllElseAreChosenFromAList() {
        twin("o1");
        twin("o1");
        register.add(OrganisationDetails.builder("Havneby Bibliotek")
                .ownLibrary(true)
                .build());
        twin("o2");

        for (String typed : List.of("Ib Tvilling", "Ib Tvilling, leder")) {
            Answer asked = save("responsible/0/person", typed, "responsible/0/role", "Kontakt");
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.body())
                    .contains("Flere hedder " + typed, "Hvem af dem?", "<select class=\"in\" id=\"responsible/0/id\"")
                    .contains("Ib Tvilling, leder · Klitborg Bibliotek (1)</option>")
                    .contains("Ib Tvilling, leder · Klitborg Bibliotek (2)</option>")
                    .contains("<option value=\"h6\">Ib Tvilling, leder · Havneby Bibliotek</option>");
            assertThat(saved().responsible()).isEmpty();
        }
        save("responsible/0/person", "Ib Tvilling, leder", "responsible/0/id", "h6", "responsible/0/role", "Kontakt");
        assertThat(saved().responsible()).containsExactly(new Responsible("h6", "Kontakt", null));
    }

    private void twin(String library) {
        register.add(PersonDetails.builder("Ib Tvilling")
                .title("leder")
                .roles(List.of(PersonRole.of(library, "leder")))
                .build());
    }

    @Test
    void staffAreOfferedToBeResponsibleAndAnybodyForGroups() {
        assertThat(pages.get("/partnerships/p1/edit").body())
                .contains("<option value=\"Lis Havn\">", "<option value=\"Ansvarlig\">")
                .doesNotContain("Carla Gæst");
        assertThat(pages.get("/partnerships/p1/edit?projectGroup/members/0/person=carla")
                        .body())
                .contains("<option value=\"Carla Gæst\">");
    }

    @Test
    void oneMoreRowIsAButtonAway() {
        Answer answer = save("responsible/0/person", "Lis Havn", "action", "add-person");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"responsible/1/person\"", "value=\"Lis Havn\"");
    }

    @Test
    void whoHasLeftIsShownAsSuch() {
        make(saved().toBuilder()
                .responsible(List.of(new Responsible("h3", null, null)))
                .build());
        assertThat(pages.get("/partnerships/p1").body()).contains("Carla Gæst", "Er stoppet");
    }

    @Test
    void aPersonsPageNamesTheirPartnershipsAndSaysSoBeforeTheyGo() {
        make(saved().toBuilder()
                .responsible(List.of(new Responsible("h1", null, "t1")))
                .steeringGroup(new WorkGroup(null, List.of(new GroupMember("h1", "skriver"))))
                .build());
        assertThat(pages.get("/people/h1").body())
                .contains("href=\"/partnerships/p1\"", "Ansvarlig · Styregruppe: skriver")
                .contains("Personen er ansvarlig for 1 partnerskab.");
        assertThat(pages.get("/people/h1/delete").body()).contains("Personen udgår af disse partnerskaber", "Rockbib");
        assertThat(pages.get("/teams/t1").body()).contains("href=\"/partnerships/p1\"");
        assertThat(pages.get("/teams/t1/delete").body()).contains("Teamet udgår af disse partnerskaber");
        assertThat(pages.get("/people/h2").body()).doesNotContain("Rockbib");
    }

    @Test
    void whoeverStopsLeavesAListOfWhatOthersMustTakeOver() {
        make(saved().toBuilder()
                .responsible(List.of(new Responsible("h1", null, "t1")))
                .build());
        register.add(PartnershipDetails.builder("Koncerter")
                .steeringGroup(new WorkGroup(null, List.of(new GroupMember("h1", "skriver"))))
                .build());
        register.add(new TeamDetails("Voksenholdet", "o1", null, null, List.of(new TeamMember("h1", "vært", true))));
        assertThat(pages.get("/people/h1").body()).doesNotContain("Skal tages over");
        assertThat(pages.get("/teams/t2").body() + pages.get("/teams").body()).doesNotContain("Er stoppet");

        stops("h1", "2026-11-23");
        String last = pages.get("/people/h1").body();
        assertThat(last)
                .contains("Skal tages over", "Her står Lis Havn stadig.", "Styregruppe: skriver")
                .contains("href=\"/partnerships/p1/edit\"", "href=\"/partnerships/p2/edit\"", "href=\"/teams/t2/edit\"")
                .contains(
                        "/bulk-changes?list=partnerships&amp;all=true&amp;responsible=h1&amp;change=replace-responsible"
                                + "&amp;value-replace-responsible=h1&amp;by-replace-responsible=h2");
        assertThat(pages.get("/partnerships").body()).doesNotContain("Er stoppet");

        stops("h1", "2026-11-22");
        assertThat(pages.get("/people/h1").body()).contains("Skal tages over");
        assertThat(pages.get("/partnerships").body()).contains("Lis Havn <span class=\"tag warn\">Er stoppet</span>");
        assertThat(pages.get("/teams").body()).contains("Lis Havn <span class=\"tag warn\">Er stoppet</span>");
        assertThat(pages.get("/teams/t2").body()).contains("Er stoppet");
        assertThat(pages.get("/bulk-changes?list=partnerships&all=true&responsible=h1&change=replace-responsible"
                                + "&value-replace-responsible=h1&by-replace-responsible=h2")
                        .body())
                .contains("Ret 1 partnerskab", "value=\"replace-responsible\" checked")
                .contains("<option value=\"h1\" selected>", "<option value=\"h2\" selected>");
    }

    private void stops(String id, String lastDay) {
        PersonDetails details = register.people.get(id).details();
        PersonRole ended = PersonRole.of("o1", "bibliotekar")
                .ended(PartialDate.parse(lastDay).orElseThrow(), null, "h2");
        register.personService.update(
                RegisterPages.CURATOR,
                id,
                register.people.get(id).version(),
                details.toBuilder().roles(List.of(ended)).build());
    }

    @Test
    void theListShowsWhoIsResponsibleAndCanBeNarrowedDownToOnesOwn() {
        make(saved().toBuilder()
                .responsible(List.of(new Responsible("h1", null, null)))
                .build());
        register.add(PartnershipDetails.builder("Koncerter").library("o1").build());
        assertThat(pages.get("/partnerships").body())
                .contains("Lis Havn", "<option value=\"h1\">Lis Havn</option>", "Koncerter")
                .doesNotContain("Mine partnerskaber");
        assertThat(pages.get("/partnerships?responsible=none").body())
                .contains("<option value=\"none\" selected>Ingen ansvarlig nu</option>", "Koncerter")
                .doesNotContain(">Rockbib<");
        assertThat(pages.get("/partnerships?responsible=h1").body())
                .contains("Rockbib")
                .doesNotContain("Koncerter");
        register.personService.update(
                RegisterPages.CURATOR,
                "h2",
                1,
                register.people.get("h2").details().toBuilder()
                        .user(RegisterPages.CURATOR.id())
                        .build());
        assertThat(pages.get("/partnerships?responsible=mine").body())
                .contains("Mine partnerskaber")
                .doesNotContain("Koncerter", ">Rockbib<");
    }
}
