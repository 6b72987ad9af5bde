package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.TeamQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TeamServiceTest {
    private static final PageRequest PAGE = PageRequest.first(50);

    private final Register register;
    private final TeamServiceImpl teams;

    TeamServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        teams = register.teams;
    }

    private Organisation library(String name) {
        return register.organisations.create(
                EDITOR, OrganisationDetails.builder(name).ownLibrary(true).build());
    }

    private TeamMember member(String name) {
        return new TeamMember(
                register.people.create(EDITOR, PersonDetails.named(name)).id(), null, false);
    }

    private List<String> names(TeamQuery query) {
        return teams.list(EDITOR, query).items().stream().map(Team::name).toList();
    }

    @Test
    void belongsToTheOnlyLibraryUnlessAnotherIsNamed() {
        Organisation library = library("Klitborg Bibliotek");

        Team created = teams.create(EDITOR, new TeamDetails("Formidling", null, null, null, List.of()));

        assertThat(created.details())
                .isEqualTo(new TeamDetails("Formidling", library.id(), TeamKind.TEAM, null, List.of()));
        assertThat(teams.find(EDITOR, created.id())).contains(created);
        assertThat(teams.findAll(EDITOR, List.of(created.id()))).containsExactly(created);
    }

    @Test
    void keepsEveryFieldAndTheOrderOfItsMembers() {
        Organisation library = library("Klitborg Bibliotek");
        TeamMember lis = new TeamMember(member("Lis").person(), "koordinator", true);
        TeamMember bo = member("Bo");
        TeamDetails full = new TeamDetails(
                "Børn og unge", library.id(), TeamKind.DEPARTMENT, "Alt for dem under 18.", List.of(lis, bo));

        Team created = teams.create(EDITOR, full);
        assertThat(teams.find(EDITOR, created.id()))
                .get()
                .extracting(Team::details)
                .isEqualTo(full);

        Team turned = teams.update(EDITOR, created.id(), created.version(), full.with(List.of(bo, lis)));
        assertThat(turned.version()).isGreaterThan(created.version());
        assertThat(teams.find(EDITOR, created.id())).contains(turned);
        assertThat(codeOf(() -> teams.update(EDITOR, created.id(), created.version(), full)))
                .isEqualTo("stale");
    }

    @Test
    void isFoundByNameLibraryKindAndMember() {
        Organisation north = library("Nord");
        Organisation south = library("Syd");
        TeamMember lis = member("Lis Havn");
        teams.create(EDITOR, new TeamDetails("Åben skole", north.id(), null, null, List.of(lis)));
        teams.create(EDITOR, new TeamDetails("Drift", south.id(), TeamKind.DEPARTMENT, "kaffe", List.of()));

        assertThat(names(TeamQuery.all(PAGE))).containsExactly("Drift", "Åben skole");
        assertThat(names(TeamQuery.all(PAGE).in(south.id()))).containsExactly("Drift");
        assertThat(names(TeamQuery.all(PAGE).of(lis.person()))).containsExactly("Åben skole");
    }

    @Test
    void whatIsWrongIsNamed() {
        library("Nord");
        Organisation choir = register.organisations.create(EDITOR, OrganisationDetails.named("Koret"));
        TeamMember lis = member("Lis");
        TeamMember stranger = new TeamMember(Ids.next(), null, false);

        assertThat(fieldsOf(() -> teams.create(
                        EDITOR, new TeamDetails(null, choir.id(), null, null, List.of(lis, lis, stranger)))))
                .containsExactly(
                        "library:not-own-library",
                        "name:required",
                        "members/1/person:member-twice",
                        "members/2/person:no-such-person");
    }

    @Test
    void itsLibraryStaysWhileItIsThere() {
        Organisation library = library("Nord");
        Team team = teams.create(EDITOR, new TeamDetails("Drift", null, null, null, List.of(member("Lis"))));

        assertThat(codeOf(() -> register.organisations.delete(CURATOR, library.id(), library.version())))
                .isEqualTo("organisation-in-use");
        assertThat(codeOf(() -> register.organisations.update(
                        EDITOR, library.id(), library.version(), OrganisationDetails.named("Nord"))))
                .isEqualTo("organisation-in-use");

        teams.delete(CURATOR, team.id(), team.version());
        register.organisations.delete(CURATOR, library.id(), library.version());
        assertThat(register.count("reg_team_member")).isZero();
    }
}
