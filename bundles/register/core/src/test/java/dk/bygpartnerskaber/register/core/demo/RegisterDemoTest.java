package dk.bygpartnerskaber.register.core.demo;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RegisterDemoTest {
    private final Register register;

    RegisterDemoTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private List<Organisation> organisations() {
        return register.organisations
                .list(CURATOR, OrganisationQuery.all(PageRequest.first(500)))
                .items();
    }

    private Organisation organisation(String name) {
        return organisations().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Partnership> partnerships() {
        return register.partnerships
                .list(CURATOR, PartnershipQuery.all(PageRequest.first(500)))
                .items();
    }

    private List<Person> people() {
        return register.people
                .list(CURATOR, PersonQuery.all(PageRequest.first(500)))
                .items();
    }

    private List<Team> teams() {
        return register.teams
                .list(CURATOR, TeamQuery.all(PageRequest.first(500)))
                .items();
    }

    @Test
    void fillsAnEmptyRegisterWithMarkedRecords() {
        RegisterDemo demo = register.demo("true");

        assertThat(partnerships()).hasSize(27).allMatch(Partnership::demo);
        assertThat(organisations()).hasSizeGreaterThan(45).allMatch(Organisation::demo);
        assertThat(demo.count(CURATOR))
                .isEqualTo(partnerships().size()
                        + organisations().size()
                        + people().size()
                        + teams().size()
                        + register.count("reg_activity"));
        assertThat(register.count("reg_activity")).isEqualTo(9);
        assertThat(people()).hasSize(11).allMatch(Person::demo);
        assertThat(teams()).hasSize(2).allMatch(Team::demo);
        assertThat(register.database.value(
                        "SELECT COUNT(*) FROM plt_change WHERE actor_id = 'system:demo' AND kind = 'CREATED'"
                                + " AND record_type <> 'list-value'"))
                .isEqualTo(String.valueOf(demo.count(CURATOR)));
        assertThat(organisation("Danmarks Rockmuseum").details().type()).isEqualTo("museum");
        assertThat(partnerships().stream().filter(p -> p.details()
                        .library()
                        .equals(organisation("Klitborg Bibliotek").id())))
                .hasSize(8)
                .noneMatch(p -> p.details().purposes().isEmpty());
    }

    @Test
    void examplesAndRealRecordsCanBeAskedForByThemselves() {
        register.demo("true");
        Organisation museum = register.organisations.create(CURATOR, OrganisationDetails.named("Ærø Museum"));
        Person ida = register.people.create(CURATOR, PersonDetails.named("Ida Skov"));
        OrganisationQuery allOrganisations = OrganisationQuery.all(PageRequest.first(500));
        PersonQuery allPeople = PersonQuery.all(PageRequest.first(500));

        assertThat(register.organisations
                        .list(CURATOR, allOrganisations.ofExamples(false))
                        .items())
                .containsExactly(museum);
        assertThat(register.organisations
                        .list(CURATOR, allOrganisations.ofExamples(true))
                        .items())
                .hasSizeGreaterThan(45)
                .doesNotContain(museum);
        assertThat(register.people.list(CURATOR, allPeople.ofExamples(false)).items())
                .containsExactly(ida);
        assertThat(register.people.list(CURATOR, allPeople.ofExamples(true)).items())
                .hasSize(11)
                .doesNotContain(ida);
    }

    @Test
    void someHaveBeenAtWorkAndTheirChecklistsAreHalfDone() {
        register.demo("true");
        Partnership stories = partnerships().stream()
                .filter(p -> p.title().equals("Byens fortællinger"))
                .findFirst()
                .orElseThrow();

        ChecklistProgress progress =
                register.checklists.find(CURATOR, stories.id()).orElseThrow().progress();
        assertThat(progress.of()).isEqualTo(26);
        assertThat(progress.done()).isBetween(10, 18);
        assertThat(register.activities.awaitingGain(CURATOR, 50)).hasSizeGreaterThan(2);
    }

    @Test
    void loadsNothingWithoutThePropertyOrIntoARegisterInUse() {
        assertThat(register.demo(null).count(CURATOR)).isZero();
        register.organisations.create(CURATOR, OrganisationDetails.named("Danmarks Rockmuseum"));

        assertThat(register.demo("true").count(CURATOR)).isZero();
    }

    @Test
    void loadsOnceHoweverOftenItStarts() {
        long first = register.demo("true").count(CURATOR);

        assertThat(register.demo("true").count(CURATOR)).isEqualTo(first);
    }

    @Test
    void goesWithoutATraceButForTheChangeLog() {
        RegisterDemo demo = register.demo("true");
        Organisation museum = organisation("Danmarks Rockmuseum");
        register.organisations.update(
                CURATOR,
                museum.id(),
                museum.version(),
                museum.details().toBuilder().notes("rettet").build());

        demo.remove(CURATOR);

        assertThat(demo.count(CURATOR)).isZero();
        assertThat(organisations()).isEmpty();
        assertThat(partnerships()).isEmpty();
        assertThat(people()).isEmpty();
        assertThat(teams()).isEmpty();
    }

    @Test
    void staysWhileOneOfItsRecordsMustBeKept() {
        RegisterDemo demo = register.demo("true");
        long before = demo.count(CURATOR);
        for (RecordRef held : List.of(
                new RecordRef("partnership", partnerships().get(0).id()),
                new RecordRef("person", people().get(0).id()),
                new RecordRef("organisation", organisations().get(0).id()))) {
            register.privacy.hold(DPO, held, "sag 12");
            assertThat(codeOf(() -> demo.remove(CURATOR))).isEqualTo("archive-hold-demo");
            assertThat(demo.kept(CURATOR)).containsExactly(held);
            register.privacy.release(DPO, held);
        }
        assertThat(demo.count(CURATOR)).isEqualTo(before);
    }

    @Test
    void aRealRecordThatMustBeKeptKeepsTheExampleItGrewOutOf() {
        RegisterDemo demo = register.demo("true");
        Partnership real = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Vores eget")
                        .library(organisation("Klitborg Bibliotek").id())
                        .originatesFrom(partnerships().get(0).id())
                        .build());
        RecordRef held = new RecordRef("partnership", real.id());
        register.privacy.hold(DPO, held, "sag 12");

        assertThat(codeOf(() -> demo.remove(CURATOR))).isEqualTo("archive-hold-demo");
        assertThat(demo.kept(CURATOR)).containsExactly(held);
        assertThat(register.partnerships.find(CURATOR, real.id())).contains(real);
    }

    @Test
    void peopleWhomARealTeamNeedsStayWithTheirLibrary() {
        RegisterDemo demo = register.demo("true");
        Person signe = people().stream()
                .filter(p -> p.name().equals("Signe Tangmose"))
                .findFirst()
                .orElseThrow();
        Team real = register.teams.create(
                CURATOR,
                new TeamDetails(
                        "Vores eget",
                        organisation("Klitborg Bibliotek").id(),
                        null,
                        null,
                        List.of(new TeamMember(signe.id(), null, true))));

        demo.remove(CURATOR);

        assertThat(teams()).containsExactly(real);
        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Signe Tangmose");
            assertThat(person.demo()).isFalse();
        });
        assertThat(organisations())
                .extracting(Organisation::name, Organisation::demo)
                .containsExactly(tuple("Klitborg Bibliotek", false));
        assertThat(demo.count(CURATOR)).isZero();
    }

    @Test
    void organisationsThatRealPartnershipsHangOnStayAndLoseTheirMark() {
        RegisterDemo demo = register.demo("true");
        Organisation library = organisation("Roskilde Bibliotekerne");
        Organisation museum = organisation("Danmarks Rockmuseum");
        Partnership real = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Vores eget")
                        .library(library.id())
                        .partners(List.of(museum.id()))
                        .build());

        demo.remove(CURATOR);

        assertThat(partnerships()).containsExactly(real);
        assertThat(organisations())
                .extracting(Organisation::name)
                .containsExactly("Danmarks Rockmuseum", "Roskilde Bibliotekerne");
        assertThat(organisations()).noneMatch(Organisation::demo);
        assertThat(organisation("Danmarks Rockmuseum").version()).isGreaterThan(museum.version());
        assertThat(demo.count(CURATOR)).isZero();
    }

    private TriedImport imported(ImportKind kind, String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        TriedImport tried = register.upload(COORDINATOR, kind, "x.csv", file);
        assertThat(tried.planned()).anyMatch(Planned::demo);
        return register.imported(COORDINATOR, tried.id(), false);
    }

    @Test
    void whatAFileOfTheLibraryHasIsNoLongerAnExample() {
        RegisterDemo demo = register.demo("true");
        Partnership festival = partnerships().get(0);
        Organisation library = register.organisations
                .find(CURATOR, festival.details().library())
                .orElseThrow();
        Organisation museum = organisation("Danmarks Rockmuseum");

        TriedImport changed = imported(ImportKind.ORGANISATIONS, "navn;telefon", "danmarks rockmuseum;11 22 33 44");
        imported(ImportKind.ORGANISATIONS, "navn", "Klitborg Bibliotek");
        imported(ImportKind.PARTNERSHIPS, "bibliotek;partnerskab", library.name() + ";" + festival.title());
        imported(ImportKind.PEOPLE, "navn;firma", "Signe Tangmose;Klitborg Bibliotek");
        demo.remove(CURATOR);

        assertThat(changed.count(Action.UPDATE)).isEqualTo(1);
        assertThat(organisation("Danmarks Rockmuseum").details().phones()).contains("11 22 33 44");
        assertThat(organisations())
                .extracting(Organisation::name)
                .contains(museum.name(), library.name(), "Klitborg Bibliotek");
        assertThat(partnerships()).extracting(Partnership::id).containsExactly(festival.id());
        assertThat(people()).extracting(Person::name).contains("Signe Tangmose");
        assertThat(organisations()).noneMatch(Organisation::demo);
    }

    @Test
    void whatAFileOfTheLibraryHadIsAnExampleAgainOnceItIsTakenBack() {
        RegisterDemo demo = register.demo("true");
        long before = demo.count(CURATOR);
        Organisation museum = organisation("Danmarks Rockmuseum");
        Partnership festival = partnerships().get(0);
        String library = register.organisations
                .find(CURATOR, festival.details().library())
                .orElseThrow()
                .name();
        TriedImport organisations =
                imported(ImportKind.ORGANISATIONS, "navn;telefon", "Danmarks Rockmuseum;11 22 33 44");
        TriedImport partnerships =
                imported(ImportKind.PARTNERSHIPS, "bibliotek;partnerskab", library + ";" + festival.title());
        TriedImport people = imported(ImportKind.PEOPLE, "navn;firma", "Signe Tangmose;Klitborg Bibliotek");
        assertThat(demo.count(CURATOR)).isEqualTo(before - 5);

        List.of(people, partnerships, organisations).forEach(run -> register.undone(COORDINATOR, run.id()));

        assertThat(demo.count(CURATOR)).isEqualTo(before);
        assertThat(organisation("Danmarks Rockmuseum").details()).isEqualTo(museum.details());
    }

    @Test
    void whatSomebodyWorkedOnAfterAnImportStaysRealWhenItIsTakenBack() {
        RegisterDemo demo = register.demo("true");
        TriedImport run = imported(ImportKind.ORGANISATIONS, "navn;telefon", "Danmarks Rockmuseum;11 22 33 44");
        Organisation museum = organisation("Danmarks Rockmuseum");
        register.organisations.update(
                CURATOR,
                museum.id(),
                museum.version(),
                museum.details().toBuilder().notes("Ring").build());

        register.undone(COORDINATOR, run.id());
        demo.remove(CURATOR);

        assertThat(organisations()).extracting(Organisation::name).containsExactly("Danmarks Rockmuseum");
    }

    @Test
    void partnershipsWithActivitiesOfTheLibraryStay() {
        RegisterDemo demo = register.demo("true");
        Partnership festival = partnerships().get(0);
        register.activities.create(
                CURATOR, new ActivityDetails(festival.id(), "Koncert", null, null, null, null, null, null, null, null));

        demo.remove(CURATOR);

        assertThat(partnerships()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(festival.id());
            assertThat(kept.demo()).isFalse();
        });
        assertThat(register.count("reg_activity")).isEqualTo(1);
        assertThat(demo.count(CURATOR)).isZero();
    }
}
