package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonSort;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PersonServiceTest {
    private static final PageRequest PAGE = PageRequest.first(50);

    private final Register register;
    private final PersonServiceImpl people;
    private String museum;
    private String library;

    PersonServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        people = register.people;
    }

    @BeforeEach
    void furnish() {
        register.setNow("2026-11-20T10:00:00Z");
        museum = register.organisations
                .create(EDITOR, OrganisationDetails.named("Danmarks Rockmuseum"))
                .id();
        library = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Klitborg Bibliotek")
                                .ownLibrary(true)
                                .build())
                .id();
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private Person create(String name, PersonRole... roles) {
        return people.create(
                EDITOR, PersonDetails.builder(name).roles(List.of(roles)).build());
    }

    private Person read(Person person) {
        return people.find(EDITOR, person.id()).orElseThrow();
    }

    private List<String> names(PersonQuery query) {
        return people.list(EDITOR, query).items().stream().map(Person::name).toList();
    }

    @Test
    void aNameIsAllItTakes() {
        Person created = create("Åse Ærø");

        assertThat(read(created)).isEqualTo(created);
        assertThat(created.details()).isEqualTo(PersonDetails.named("Åse Ærø"));
        assertThat(people.findAll(EDITOR, List.of(created.id(), Ids.next(), "x")))
                .containsExactly(created);
    }

    @Test
    void manyAreFoundInDanishOrderOfTheirNames() {
        List<String> ids = Stream.of("Åse", "Ærling", "Bo", "Øjvind", "Aage")
                .map(name -> create(name).id())
                .toList();

        assertThat(people.findAll(EDITOR, ids))
                .extracting(Person::name)
                .containsExactly("Bo", "Ærling", "Øjvind", "Aage", "Åse");
    }

    @Test
    void keepsEveryField() {
        Person other = create("Bo Lund");
        PersonDetails full = new PersonDetails(
                "Åse Ærø",
                "cand.mag.",
                List.of("aase@rockmuseum.example", "aase@privat.example"),
                List.of("01 20 30 40"),
                "https://www.rockmuseum.example/aase",
                ContactWay.MEETING,
                "norsk",
                "august: festival",
                "Kan lide kaffe.\nOg rock.",
                null,
                List.of(
                        new PersonRole(museum, "inspektør", "Samlingen", date("2019-08"), null, null, null),
                        new PersonRole(
                                museum, "frivillig", null, date("2017"), date("2019-07-31"), "blev ansat", other.id())),
                "nyhedsbreve",
                LegalBasis.CONSENT,
                DataSource.OTHER,
                "museets hjemmeside",
                LocalDate.of(2027, 5, 1),
                LocalDate.of(2026, 5, 1));

        Person created = people.create(EDITOR, full);

        assertThat(read(created).details()).isEqualTo(full);
        assertThat(created.rolesAt(museum)).hasSize(2);
    }

    @Test
    void changingRolesAloneMakesANewVersionAndOneRowOfTheLog() {
        Person lis = create("Lis", PersonRole.of(museum, "leder"));
        long rows = register.count("plt_change");

        Person changed = people.update(
                EDITOR,
                lis.id(),
                lis.version(),
                lis.details().toBuilder()
                        .roles(List.of(PersonRole.of(museum, "direktør")))
                        .build());

        assertThat(changed.version()).isGreaterThan(lis.version());
        assertThat(changed.changed()).isAfter(lis.changed());
        assertThat(read(lis)).isEqualTo(changed);
        assertThat(register.count("plt_change")).isEqualTo(rows + 1);
        assertThat(people.update(EDITOR, lis.id(), changed.version(), changed.details()))
                .isEqualTo(changed);
        assertThat(register.count("plt_change")).isEqualTo(rows + 1);
        assertThat(codeOf(() -> people.update(EDITOR, lis.id(), lis.version(), lis.details())))
                .isEqualTo("stale");
        assertThat(codeOf(() -> people.update(EDITOR, Ids.next(), 1, lis.details())))
                .isEqualTo("not-found");
    }

    @Test
    void whatIsNotThereIsNamed() {
        PersonDetails details = PersonDetails.builder("Lis")
                .roles(List.of(
                        PersonRole.of(Ids.next(), "leder"),
                        new PersonRole(museum, "leder", null, null, null, null, "x\0y")))
                .build();

        assertThat(fieldsOf(() -> people.create(EDITOR, details)))
                .containsExactly("roles/0/organisation:no-such-organisation", "roles/1/successor:no-such-person");
        assertThat(register.count("reg_person")).isZero();
    }

    @Test
    void aRoleIsSomewhere() {
        PersonDetails details = PersonDetails.builder("Lis")
                .roles(List.of(PersonRole.of(null, "leder")))
                .build();

        assertThat(fieldsOf(() -> people.create(EDITOR, details))).containsExactly("roles/0/organisation:required");
    }

    @Test
    void nobodySucceedsThemselves() {
        Person lis = create("Lis");
        PersonDetails own = lis.details().toBuilder()
                .roles(List.of(new PersonRole(museum, "leder", null, null, null, null, lis.id())))
                .build();

        assertThat(fieldsOf(() -> people.update(EDITOR, lis.id(), lis.version(), own)))
                .containsExactly("roles/0/successor:own-successor");
    }

    @Test
    void groupsAreToldByTheRolesThatAreOpenToday() {
        create("Kontakt", PersonRole.of(museum, "leder"));
        create("Medarbejder", PersonRole.of(library, "bibliotekar"));
        create("Begge", PersonRole.of(library, "bibliotekar"), PersonRole.of(museum, "bestyrelse"));
        create("Forhenværende", PersonRole.of(museum, "leder").ended(date("2026-11-19"), null, null));
        create("På vej væk", PersonRole.of(library, "vikar").ended(date("2026-11-20"), null, null));
        create("Fri fugl");

        assertThat(names(PersonQuery.all(PAGE).of(PersonGroup.CONTACT)))
                .containsExactly("Begge", "Fri fugl", "Kontakt");
        assertThat(names(PersonQuery.all(PAGE).of(PersonGroup.STAFF)))
                .containsExactly("Begge", "Medarbejder", "På vej væk");
        assertThat(names(PersonQuery.all(PAGE).of(PersonGroup.FORMER))).containsExactly("Forhenværende");

        register.setNow("2026-11-21T10:00:00Z");
        assertThat(names(PersonQuery.all(PAGE).of(PersonGroup.FORMER))).containsExactly("Forhenværende", "På vej væk");
    }

    @Test
    void isFoundByWhatIsKnown() {
        create("Åse", PersonRole.of(museum, "inspektør"));
        people.create(
                EDITOR,
                PersonDetails.builder("Bo").emails(List.of("bo@kor.example")).build());

        assertThat(names(PersonQuery.text("aase", PAGE))).containsExactly("Åse");
        assertThat(names(PersonQuery.text("ROCK", PAGE))).containsExactly("Åse");
        assertThat(names(PersonQuery.text("inspek", PAGE))).containsExactly("Åse");
        assertThat(names(PersonQuery.text("bo@", PAGE))).containsExactly("Bo");
        assertThat(names(PersonQuery.all(PAGE).at(museum))).containsExactly("Åse");
        assertThat(names(PersonQuery.all(PAGE).sorted(PersonSort.CHANGED, true)))
                .containsExactly("Bo", "Åse");
        assertThat(names(PersonQuery.text("\0", PAGE))).isEmpty();
    }

    @Test
    void staffOrNotCanBeAskedForToo() {
        create("Kontakt", PersonRole.of(museum, "leder"));
        create("Medarbejder", PersonRole.of(library, "bibliotekar"));

        assertThat(names(staff(true))).containsExactly("Medarbejder");
        assertThat(names(staff(false))).containsExactly("Kontakt");
    }

    private static PersonQuery staff(boolean staff) {
        PersonQuery all = PersonQuery.all(PAGE);
        return new PersonQuery(
                all.text(),
                all.group(),
                all.organisation(),
                all.user(),
                Optional.of(staff),
                all.changedSince(),
                all.sort(),
                all.descending(),
                PAGE);
    }

    @Test
    void anOrganisationTakesItsRolesWithItAndTheLogTellsOfEach() {
        Person lis = create("Lis", PersonRole.of(museum, "leder"), PersonRole.of(library, "bibliotekar"));
        Organisation gone = register.organisations.find(EDITOR, museum).orElseThrow();
        assertThat(people.peopleOf(EDITOR, museum)).containsExactly(lis);

        register.organisations.delete(CURATOR, museum, gone.version());

        assertThat(read(lis).details().roles()).containsExactly(PersonRole.of(library, "bibliotekar"));
        assertThat(read(lis).version()).isGreaterThan(lis.version());
        assertThat(register.database.value("SELECT COUNT(*) FROM plt_change WHERE record_id = '" + lis.id() + "'"))
                .isEqualTo("2");
    }

    @Test
    void aPersonLeavesTeamsAndTheRolesOfOthersBehind() {
        Person lis = create("Lis", PersonRole.of(library, "bibliotekar"));
        Person bo = create("Bo", new PersonRole(museum, "leder", null, null, date("2020"), "flyttede", lis.id()));
        register.teams.create(
                EDITOR,
                new TeamDetails(
                        "Formidling",
                        null,
                        null,
                        null,
                        Stream.of(lis, bo)
                                .map(p -> new TeamMember(p.id(), null, false))
                                .toList()));
        assertThat(people.predecessorsOf(EDITOR, lis.id())).containsExactly(bo);
        assertThat(register.teams.teamsOf(EDITOR, lis.id())).hasSize(1);

        people.delete(CURATOR, lis.id(), lis.version());

        assertThat(people.find(EDITOR, lis.id())).isEmpty();
        assertThat(read(bo).details().roles())
                .containsExactly(new PersonRole(museum, "leder", null, null, date("2020"), "flyttede", null));
        assertThat(register.teams.teamsOf(EDITOR, bo.id())).first().satisfies(team -> assertThat(
                        team.details().members())
                .containsExactly(new TeamMember(bo.id(), null, false)));
        assertThat(register.count("reg_person_role")).isEqualTo(1);
    }

    @Test
    void whoeverIsDeletedIsGoneFromTheirHistoryToo() {
        PersonDetails before = PersonDetails.builder("Preben Slettetmand")
                .emails(List.of("preben@vadby.dk"))
                .notes("Ringer helst om formiddagen")
                .build();
        Person preben = people.create(EDITOR, before);
        preben = people.update(
                EDITOR,
                preben.id(),
                preben.version(),
                before.toBuilder().phones(List.of("20304050")).build());

        people.delete(CURATOR, preben.id(), preben.version());

        assertThat(register.database.dump())
                .doesNotContain("Preben", "preben@vadby.dk", "formiddagen", "20304050", "2030 4050");
        assertThat(register.history
                        .of(COORDINATOR, new RecordRef("person", preben.id()), PageRequest.first(10))
                        .items())
                .extracting(Change::kind)
                .containsExactly("deleted", "updated", "created");
    }
}
