package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeRegister register = pages.register;

    @BeforeEach
    void aLibraryWithStaff() {
        register.add(OrganisationDetails.builder("Klitborg Bibliotek")
                .ownLibrary(true)
                .build());
        register.add(PersonDetails.builder("Lis Havn")
                .roles(List.of(PersonRole.of("o1", "bibliotekar")))
                .build());
        register.add(PersonDetails.named("Fremmed"));
    }

    @Test
    void anEmptyListTeachesTheFirstStep() {
        assertThat(pages.get("/teams").body()).contains("Her er ingen teams endnu", "href=\"/teams/new\"");
    }

    @Test
    void membersAreChosenAmongStaff() {
        assertThat(pages.get("/teams/new").body())
                .contains("<option value=\"o1\" selected>", "Lis Havn")
                .doesNotContain("Fremmed");
        Answer saved = pages.post(
                "/teams/new",
                "name",
                "Formidling",
                "library",
                "o1",
                "kind",
                "department",
                "members/1/person",
                "h1",
                "members/1/role",
                "vært",
                "members/1/lead",
                "true");
        assertThat(saved.header("Location")).isEqualTo("/teams/t1");
        assertThat(register.teams.get("t1").details())
                .isEqualTo(new TeamDetails(
                        "Formidling", "o1", TeamKind.DEPARTMENT, null, List.of(new TeamMember("h1", "vært", true))));
        assertThat(pages.get("/teams/t1").body()).contains("href=\"/people/h1\"", "vært", ">leder</span>", "Afdeling");
        assertThat(pages.get("/people/h1").body()).contains("href=\"/teams/t1\"");
    }

    @Test
    void anotherMemberCanBeAddedWithoutLosingAnything() {
        Answer form = pages.post("/teams/new", "action", "add-member", "name", "Drift", "members/0/person", "h1");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("value=\"Drift\"", "value=\"h1\" selected", "name=\"members/1/person\"");
        assertThat(register.teams).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        Answer refused = pages.post("/teams/new", "library", "o1", "description", "to\nlinjer");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<a href=\"#name\">Navn</a>: Skal udfyldes.", "to\nlinjer");
    }

    @Test
    void whoHasLeftTheStaffStaysInTheFormUntilTakenOut() {
        register.add(new TeamDetails("Drift", "o1", null, null, List.of(new TeamMember("h2", null, false))));
        assertThat(pages.get("/teams/t1/edit").body()).contains("<option value=\"h2\" selected>Fremmed");
    }

    @Test
    void whoeverComesSecondSeesBothVersions() {
        register.add(new TeamDetails("Drift", "o1", null, null, List.of(new TeamMember("h1", null, true))));
        pages.post("/teams/t1/edit", "version", "1", "name", "Drift og hus", "library", "o1");
        Answer second = pages.post(
                "/teams/t1/edit", "version", "1", "name", "Driften", "library", "o1", "members/0/person", "h1");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("En anden har rettet imens", "Drift og hus", "Lis Havn");
    }

    @Test
    void theFileHasTheMembersAndATeamCanBeDeleted() {
        register.add(new TeamDetails("Drift", "o1", null, "kaffe", List.of(new TeamMember("h1", null, true))));
        assertThat(pages.get("/teams?format=csv").body())
                .contains("Drift;Team;Klitborg Bibliotek;Lis Havn;Lis Havn;kaffe");
        assertThat(pages.get("/teams/t1/delete").body()).contains("Personerne bliver stående");
        pages.post("/teams/t1/delete", "version", "1");
        assertThat(register.teams).isEmpty();
    }
}
