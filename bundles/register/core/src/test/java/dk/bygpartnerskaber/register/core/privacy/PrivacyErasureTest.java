package dk.bygpartnerskaber.register.core.privacy;

import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.WellKnown;
import dk.bygpartnerskaber.register.core.imports.ImportFileTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PrivacyErasureTest {
    private final WellKnown known;
    private final Register register;
    private final PrivacyServiceImpl privacy;
    private final Organisation theatre;
    private final Partnership festival;
    private final Person aase;

    PrivacyErasureTest(TestDatabase.Kind kind) {
        known = new WellKnown(kind);
        register = known.register;
        privacy = known.privacy;
        theatre = known.theatre;
        festival = known.festival;
        aase = known.aase;
    }

    /** A module that has been here once, and what was typed into it then. */
    private void absentModule(String text) {
        register.database.execute("CREATE TABLE IF NOT EXISTS abs_card (id VARCHAR(36), giver VARCHAR(200) NOT NULL)");
        register.database.execute("INSERT INTO abs_card (id, giver) VALUES ('k', '" + text + "')");
        register.database.execute("DELETE FROM plt_personal_texts WHERE module = 'absent'");
        register.database.execute(
                "INSERT INTO plt_personal_texts (module, table_name, record_type, key_column, text_columns,"
                        + " derived_columns) VALUES ('absent', 'abs_card', 'card', 'id', 'giver', '')");
    }

    private void erase() {
        privacy.erase(DPO, aase.id(), known.current().version(), WellKnown.SUGGESTED);
    }

    @Test
    void afterwardsTheWholeDatabaseHoldsNothingOfThePerson() throws IOException {
        register.people.update(
                EDITOR,
                aase.id(),
                aase.version(),
                aase.details().toBuilder().title("Åse Sørbæk, direktør").build());
        byte[] file = "Navn;Noter\nKoret;Åse Sørbæk synger med".getBytes(StandardCharsets.UTF_8);
        register.upload(COORDINATOR, ImportKind.ORGANISATIONS, "kor.csv", file);
        // packed, so that no dump shows it
        byte[] workbook = ImportFileTest.workbook("Koret", "Åse Sørbæk synger med");
        register.upload(COORDINATOR, ImportKind.ORGANISATIONS, "kor.xlsx", workbook);

        register.bulk.preview(COORDINATOR, BulkChange.deletion(BulkKind.PEOPLE), List.of(aase.id()));
        register.lists.add(COORDINATOR, ValueList.KEYWORDS, "Åse Sørbæk");
        JdbcSelections selections =
                new JdbcSelections(register.database.transactions(), new SchemaReady("persistence"));
        selections.addLists(() -> Set.of("/people"));
        selections.save(COORDINATOR, "/people", "Hende", "q=%C3%85se+S%C3%B8rb%C3%A6k", true);

        absentModule("Åse Sørbæk har lagt et kort");

        erase();

        assertThat(register.database.dump())
                .doesNotContainIgnoringCase("Sørbæk")
                .doesNotContainIgnoringCase("soerbaek")
                .doesNotContain("%C3%85se")
                .doesNotContainIgnoringCase("s|rb{k")
                .doesNotContainIgnoringCase("aase@")
                .doesNotContain("10 30 40", "2010 3040", "kage", "direktør")
                .contains("55 66 77 88");
        assertThat(register.count("reg_import")).isZero();
        assertThat(register.count("reg_bulk_run")).isZero();
        assertThat(register.users.names).isEmpty();
    }

    @Test
    void whatATrialOfAnImportWouldChangeIsForgottenToo() throws IOException {
        register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Koret").notes("Spørg Åse Sørbæk").build());
        byte[] file = "navn;noter\nKoret;Ring først".getBytes(StandardCharsets.UTF_8);
        register.upload(COORDINATOR, ImportKind.ORGANISATIONS, "kor.csv", file);
        assertThat(register.database.value("SELECT changes FROM reg_import_item"))
                .contains("Sørbæk");

        erase();

        assertThat(register.database.dump()).doesNotContain("Sørbæk");
    }

    @Test
    void theRestGoesOnAsItWas() {
        erase();

        Organisation now = register.organisations.find(EDITOR, theatre.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Teatret [slettet]");
        assertThat(now.details().aliases()).containsExactly("Scenen");
        assertThat(now.details().notes()).isEqualTo("Spørg efter [slettet].\nRing på [slettet] eller 55 66 77 88");
        assertThat(now.version()).isEqualTo(theatre.version() + 1);
        assertThat(now.changed()).isAfter(theatre.changed());
        Partnership then = register.partnerships.find(EDITOR, festival.id()).orElseThrow();
        assertThat(then.details().title()).isEqualTo("[slettet] festival");
        assertThat(then.details().partners()).containsExactly(theatre.id());
        Organisation saved = register.organisations.update(
                EDITOR,
                now.id(),
                now.version(),
                now.details().toBuilder().website("https://t.dk").build());
        assertThat(saved.details().website()).isEqualTo("https://t.dk");
        assertThat(register.history
                        .of(COORDINATOR, new RecordRef("person", aase.id()), PageRequest.first(10))
                        .items())
                .isNotEmpty()
                .allSatisfy(
                        change -> assertThat(change.fields()).isNotEmpty().allSatisfy(field -> assertThat(field.after())
                                .isNull()));
    }

    @Test
    void aRecordWhosePartLosesAWordGetsTheNextVersion() {
        Person bo = register.people.create(EDITOR, PersonDetails.named("Bo Lund"));
        Partnership choir = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Koret")
                        .projectGroup(new WorkGroup(null, List.of(new GroupMember(bo.id(), "afløser for Åse Sørbæk"))))
                        .build());
        Team stage = register.teams.create(
                EDITOR,
                new TeamDetails(
                        "Scenen", null, null, null, List.of(new TeamMember(bo.id(), "Åse Sørbæks hjælper", false))));

        erase();

        Partnership now = register.partnerships.find(EDITOR, choir.id()).orElseThrow();
        assertThat(now.details().projectGroup().members())
                .containsExactly(new GroupMember(bo.id(), "afløser for [slettet]"));
        assertThat(now.version()).isEqualTo(choir.version() + 1);
        assertThat(now.changed()).isAfter(choir.changed());
        assertThat(register.teams.find(EDITOR, stage.id()).orElseThrow().version())
                .isEqualTo(stage.version() + 1);
        assertThat(register.history
                        .of(COORDINATOR, new RecordRef("partnership", choir.id()), PageRequest.first(10))
                        .items())
                .first()
                .satisfies(change ->
                        assertThat(change.fields()).containsExactly(new Change.Field("projectGroup", null, null)));
    }

    @Test
    void somebodyOfTheSameNameIsLeftAlone() {
        Person namesake = register.people.create(
                EDITOR,
                PersonDetails.builder("Åse Sørbæk")
                        .emails(List.of("aase@sorbaek.dk", "en.anden@sorbaek.dk"))
                        .build());

        erase();

        Person now = register.people.find(EDITOR, namesake.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Åse Sørbæk");
        assertThat(now.details().emails()).containsExactly("en.anden@sorbaek.dk");
        assertThat(register.people
                        .list(EDITOR, PersonQuery.text("åse s", PageRequest.first(5)))
                        .items())
                .containsExactly(now);
        assertThat(register.people
                        .list(EDITOR, PersonQuery.text("aase@", PageRequest.first(5)))
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsToGoCanBeChosen() {
        privacy.erase(DPO, aase.id(), aase.version(), List.of("aase@sorbaek.dk", "  "));

        assertThat(register.organisations
                        .find(EDITOR, theatre.id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Teatret Åse Sørbæk");
        assertThat(register.people.find(EDITOR, aase.id())).isEmpty();
    }
}
