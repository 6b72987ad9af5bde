package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Earlier values come back from the change log. */
@OnBothDatabases
class RestoreTest {
    private static final int ROUNDS = 15;

    private final Register register;
    private final RandomDetails random = new RandomDetails(new Random(2026));

    RestoreTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private static RecordRef ref(Organisation organisation) {
        return new RecordRef("organisation", organisation.id());
    }

    private static RecordRef ref(Partnership partnership) {
        return new RecordRef("partnership", partnership.id());
    }

    private String staff(String name, String library) {
        return register.people
                .create(
                        EDITOR,
                        PersonDetails.builder(name)
                                .roles(List.of(PersonRole.of(library, null)))
                                .build())
                .id();
    }

    private Organisation create(String name) {
        return register.organisations.create(EDITOR, OrganisationDetails.named(name));
    }

    private Organisation update(Organisation organisation, OrganisationDetails details) {
        return register.organisations.update(COORDINATOR, organisation.id(), organisation.version(), details);
    }

    private Organisation read(Organisation organisation) {
        return register.organisations.find(EDITOR, organisation.id()).orElseThrow();
    }

    private Partnership read(Partnership partnership) {
        return register.partnerships.find(EDITOR, partnership.id()).orElseThrow();
    }

    private Change latest(RecordRef record) {
        return register.history
                .of(COORDINATOR, record, PageRequest.first(1))
                .items()
                .get(0);
    }

    @Test
    void everyFieldOfAnOrganisationComesBackAsItWas() {
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            OrganisationDetails before = random.organisation();
            Organisation organisation = register.organisations.create(COORDINATOR, before);
            update(organisation, random.organisation());
            Change change = latest(ref(organisation));
            for (Change.Field field : change.fields()) {
                long version = read(organisation).version();
                register.restoring.restore(COORDINATOR, ref(organisation), version, change.id(), field.field());
                seen.add(field.field());
            }
            assertThat(read(organisation).details()).isEqualTo(before);
        }
        assertThat(seen).hasSize(OrganisationDetails.class.getRecordComponents().length);
    }

    @Test
    void everyFieldOfAPartnershipComesBackAsItWas() {
        List<String> libraries = List.of(library("Nord"), library("Syd"));
        List<String> partners = List.of(
                create("Kor").id(), create("Museum").id(), create("Teater").id());
        List<String> origins = List.of(origin("Ø", libraries.get(0)), origin("Å", libraries.get(0)));
        List<String> staff = List.of(staff("Bo", libraries.get(0)), staff("Ea", libraries.get(1)));
        String team = register.teams
                .create(EDITOR, new TeamDetails("Hold", libraries.get(0), null, null, List.of()))
                .id();
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            PartnershipDetails before = random.partnership(libraries, partners, origins, staff, team);
            Partnership partnership = register.partnerships.create(COORDINATOR, before);
            register.partnerships.update(
                    COORDINATOR,
                    partnership.id(),
                    partnership.version(),
                    random.partnership(libraries, partners, origins, staff, team));
            Change change = latest(ref(partnership));
            for (Change.Field field : change.fields()) {
                long version = read(partnership).version();
                register.restoring.restore(COORDINATOR, ref(partnership), version, change.id(), field.field());
                seen.add(field.field());
            }
            assertThat(read(partnership).details()).isEqualTo(before);
        }
        assertThat(seen).hasSize(PartnershipDetails.class.getRecordComponents().length);
    }

    @Test
    void everyFieldOfAPersonComesBackAsItWas() {
        List<String> places = List.of(create("Kor").id(), create("Museum").id());
        List<String> others = List.of(person("Bo"), person("Ea"));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            PersonDetails before = random.person(places, others);
            Person person = register.people.create(EDITOR, before);
            register.people.update(EDITOR, person.id(), person.version(), random.person(places, others));
            RecordRef ref = new RecordRef("person", person.id());
            Change change = latest(ref);
            for (Change.Field field : change.fields()) {
                long version =
                        register.people.find(EDITOR, person.id()).orElseThrow().version();
                register.restoring.restore(COORDINATOR, ref, version, change.id(), field.field());
                seen.add(field.field());
            }
            assertThat(register.people.find(EDITOR, person.id()).orElseThrow().details())
                    .isEqualTo(before);
        }
        // all but the user, which one must be
        assertThat(seen).hasSize(PersonDetails.class.getRecordComponents().length - 1);
    }

    @Test
    void everyFieldOfATeamComesBackAsItWas() {
        List<String> libraries = List.of(library("Nord"), library("Syd"));
        List<String> people = List.of(person("Bo"), person("Ea"), person("Lis"));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            TeamDetails before = random.team(libraries, people);
            Team team = register.teams.create(EDITOR, before);
            register.teams.update(EDITOR, team.id(), team.version(), random.team(libraries, people));
            RecordRef ref = new RecordRef("team", team.id());
            Change change = latest(ref);
            for (Change.Field field : change.fields()) {
                long version =
                        register.teams.find(EDITOR, team.id()).orElseThrow().version();
                register.restoring.restore(COORDINATOR, ref, version, change.id(), field.field());
                seen.add(field.field());
            }
            assertThat(register.teams.find(EDITOR, team.id()).orElseThrow().details())
                    .isEqualTo(before);
        }
        assertThat(seen).hasSize(TeamDetails.class.getRecordComponents().length);
    }

    private String person(String name) {
        return register.people.create(EDITOR, PersonDetails.named(name)).id();
    }

    private String origin(String title, String library) {
        return register.partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder(title).library(library).build())
                .id();
    }

    private String library(String name) {
        return register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder(name).ownLibrary(true).build())
                .id();
    }

    @Test
    void thePreviewTellsBothValuesAndTheRestoreIsAnOrdinaryChange() {
        Organisation museum = create("Museet");
        update(
                museum,
                OrganisationDetails.builder("Museet").sector(Sector.CIVIL).build());
        Change change = latest(ref(museum));
        long rows = register.count("plt_change");

        assertThat(register.restoring.preview(COORDINATOR, ref(museum), change.id(), "sector"))
                .contains(new Change.Field("sector", "civil", null));
        assertThat(register.count("plt_change")).isEqualTo(rows);

        register.restoring.restore(COORDINATOR, ref(museum), read(museum).version(), change.id(), "sector");
        Change restoring = latest(ref(museum));
        assertThat(restoring.actorName()).isEqualTo(COORDINATOR.name());
        assertThat(restoring.fields()).containsExactly(new Change.Field("sector", "civil", null));
        assertThat(register.restoring.preview(COORDINATOR, ref(museum), change.id(), "sector"))
                .isEmpty();
    }

    @Test
    void whoComesSecondDoesNotOverwrite() {
        Organisation museum = create("Museet");
        Organisation renamed = update(museum, OrganisationDetails.named("Rockmuseet"));
        Change change = latest(ref(museum));
        update(renamed, OrganisationDetails.named("Ragnarock"));

        assertThat(codeOf(() ->
                        register.restoring.restore(COORDINATOR, ref(museum), renamed.version(), change.id(), "name")))
                .isEqualTo("stale");
        assertThat(read(museum).name()).isEqualTo("Ragnarock");
    }

    @Test
    void aPartnerThatIsGoneCannotComeBack() {
        String library = library("Biblioteket");
        Organisation choir = create("Koret");
        PartnershipDetails details = PartnershipDetails.builder("Sang")
                .library(library)
                .partners(List.of(choir.id()))
                .build();
        Partnership song = register.partnerships.create(EDITOR, details);
        register.organisations.delete(COORDINATOR, choir.id(), choir.version());
        Change change = latest(ref(song));

        assertThat(fieldsOf(() -> register.restoring.restore(
                        COORDINATOR, ref(song), read(song).version(), change.id(), "partners")))
                .containsExactly("partners/0:no-such-organisation");
    }

    @Test
    void onlyAFieldOfAnUpdateOfThisRecordCanBePutBack() {
        Organisation museum = create("Museet");
        Change created = latest(ref(museum));
        update(museum, OrganisationDetails.named("Rockmuseet"));
        Change updated = latest(ref(museum));
        Organisation other = create("Koret");

        assertThat(refusal(museum, created, "name")).isEqualTo("not-found");
        assertThat(refusal(museum, updated, "sector")).isEqualTo("not-found");
        assertThat(refusal(museum, updated, "version")).isEqualTo("not-found");
        assertThat(refusal(other, updated, "name")).isEqualTo("not-found");
    }

    @Test
    void aValueThatWasLoggedAsMereTextIsRefusedWhereItWasNoText() {
        Organisation museum = create("Museet");
        update(
                museum,
                OrganisationDetails.builder("Museet").phones(List.of("1", "2")).build());
        register.database.execute("UPDATE plt_change SET fields ="
                + " '[{\"field\":\"phones\",\"before\":\"1\\n2\",\"after\":null}]' WHERE kind = 'UPDATED'");

        assertThat(refusal(museum, latest(ref(museum)), "phones")).isEqualTo("change-unreadable");
    }

    private String refusal(Organisation organisation, Change change, String field) {
        return codeOf(() -> register.restoring.preview(COORDINATOR, ref(organisation), change.id(), field));
    }
}
