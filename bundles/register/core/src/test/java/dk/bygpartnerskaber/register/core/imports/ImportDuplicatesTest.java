package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows whose records may be in the register already. */
@OnBothDatabases
class ImportDuplicatesTest {
    private static final String HEADER = "navn;cvr;telefon";

    private final Register register;
    private final Organisation museum;

    ImportDuplicatesTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        museum = add(OrganisationDetails.builder("Ærø Museum").cvr("12345678").build());
    }

    private Organisation add(OrganisationDetails details) {
        return register.organisations.create(CURATOR, details);
    }

    private TriedImport upload(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return register.upload(CURATOR, ImportKind.ORGANISATIONS, "x.csv", file);
    }

    private void decide(TriedImport run, ImportChoice choice) {
        String item = run.suspected().get(0).item();
        register.imports.decide(CURATOR, run.id(), List.of(new ImportDecision(item, choice, null)));
    }

    private List<OrganisationDetails> organisations() {
        return register.organisations
                .list(CURATOR, OrganisationQuery.all(PageRequest.first(50)))
                .map(Organisation::details)
                .items();
    }

    @Test
    void whatLooksLikeARecordWaitsForADecision() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950", "Koret;;");

        assertThat(run.run().counts().undecided()).isEqualTo(1);
        assertThat(run.suspected()).singleElement().satisfies(suspected -> {
            assertThat(suspected.name()).isEqualTo("Aeroe Museum A/S");
            assertThat(suspected.lines()).containsExactly(2);
            assertThat(suspected.candidates().get(0).id()).isEqualTo(museum.id());
            assertThat(suspected.candidates().get(0).reasons())
                    .contains(DuplicateReason.SAME_NAME, DuplicateReason.SAME_CVR);
        });
        assertThat(codeOf(() -> register.imports.confirm(CURATOR, run.id(), false)))
                .isEqualTo("import-undecided");
    }

    @Test
    void theRowAndItsCandidatesAreToldInShort() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950");
        assertThat(run.suspected()).singleElement().satisfies(suspected -> {
            assertThat(suspected.about()).isEqualTo("CVR 12345678 · 62522950");
            assertThat(suspected.candidates()).extracting(Suspicion::about).containsExactly("CVR 12345678");
        });

        PersonDetails jens = PersonDetails.builder("Jens Hansen")
                .phones(List.of("62522951"))
                .roles(List.of(PersonRole.of(museum.id(), "leder")))
                .build();
        register.people.create(CURATOR, jens);
        byte[] people = "navn;organisation;rolle;email;telefon\nJens Hansen;Koret;vært;jens@kor.example;62522959"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(register.upload(CURATOR, ImportKind.PEOPLE, "x.csv", people).suspected())
                .filteredOn(suspected -> suspected.type().equals("person"))
                .singleElement()
                .satisfies(suspected -> {
                    assertThat(suspected.about()).isEqualTo("Koret, vært · jens@kor.example · 62522959");
                    assertThat(suspected.candidates())
                            .extracting(Suspicion::about)
                            .containsExactly("Ærø Museum, leder · 62522951");
                });
    }

    @Test
    void whatLookedLikeARecordThatIsGoneIsNew() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950");
        register.organisations.delete(CURATOR, museum.id(), museum.version());

        TriedImport now = register.importOf(CURATOR, run.id());
        assertThat(now.run().counts().undecided()).isZero();
        assertThat(now.suspected()).singleElement().satisfies(suspected -> assertThat(suspected.candidates())
                .isEmpty());
        register.imports.decideAll(CURATOR, run.id(), Optional.empty(), Optional.empty(), ImportChoice.SAME);
        register.imported(CURATOR, run.id(), false);
        assertThat(organisations()).extracting(OrganisationDetails::name).containsExactly("Aeroe Museum A/S");
    }

    @Test
    void theSameGetsWhatTheRowSaysAndIsFoundByThatNameFromThenOn() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950");
        decide(run, ImportChoice.SAME);
        assertThat(register.importOf(CURATOR, run.id()).count(Action.UPDATE)).isEqualTo(1);
        register.imported(CURATOR, run.id(), false);

        assertThat(organisations()).singleElement().satisfies(details -> {
            assertThat(details.name()).isEqualTo("Ærø Museum");
            assertThat(details.aliases()).containsExactly("Aeroe Museum A/S");
            assertThat(details.phones()).containsExactly("62522950");
        });
        assertThat(upload(HEADER, "Aeroe Museum A/S;12345678;62522950").count(Action.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void anotherOneIsCreated() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950");
        decide(run, ImportChoice.NEW);
        register.imported(CURATOR, run.id(), false);

        assertThat(organisations())
                .extracting(OrganisationDetails::name)
                .containsExactlyInAnyOrder("Ærø Museum", "Aeroe Museum A/S");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950", "Koret;;");
        decide(run, ImportChoice.SKIP);
        TriedImport done = register.imported(CURATOR, run.id(), false);

        assertThat(done.count(Action.SKIP)).isEqualTo(1);
        assertThat(organisations())
                .extracting(OrganisationDetails::name)
                .containsExactlyInAnyOrder("Ærø Museum", "Koret");
    }

    @Test
    void aPartnershipWithAPartnerThatIsLeftOutIsLeftOutToo() {
        byte[] file = "bibliotek;partnerskab;partner\nVestby;Sang;Koret\nVestby;Kunst;Aeroe Museum A/S"
                .getBytes(StandardCharsets.UTF_8);
        TriedImport run = register.upload(CURATOR, ImportKind.PARTNERSHIPS, "x.csv", file);
        decide(run, ImportChoice.SKIP);
        register.imported(CURATOR, run.id(), false);

        assertThat(register.database.value("SELECT title FROM reg_partnership")).isEqualTo("Sang");
    }

    @Test
    void oneDecisionTakesAllOfAKind() {
        add(OrganisationDetails.named("Koret Fønix"));
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;", "Kor Føniks;;", "Kor Fønix;;");
        long likely = run.suspected().stream()
                .filter(suspected -> suspected.candidates().get(0).score() >= 80)
                .count();

        ImportRun decided = register.imports.decideAll(
                CURATOR, run.id(), Optional.of("organisation"), Optional.of(true), ImportChoice.SAME);
        assertThat(decided.counts().undecided()).isEqualTo(run.suspected().size() - likely);
        assertThat(register.imports
                        .decideAll(CURATOR, run.id(), Optional.of("person"), Optional.empty(), ImportChoice.NEW)
                        .counts()
                        .undecided())
                .isEqualTo(decided.counts().undecided());
        assertThat(register.imports
                        .decideAll(CURATOR, run.id(), Optional.empty(), Optional.of(false), ImportChoice.NEW)
                        .counts()
                        .undecided())
                .isZero();
    }

    @Test
    void aDecisionNamesWhatThereIs() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;");
        String item = run.suspected().get(0).item();
        List<ImportDecision> decisions = List.of(
                new ImportDecision("x", ImportChoice.NEW, null),
                new ImportDecision(item, null, null),
                new ImportDecision(item, ImportChoice.SAME, "x"));

        assertThat(fieldsOf(() -> register.imports.decide(CURATOR, run.id(), decisions)))
                .containsExactly(
                        "decisions/0/item:no-such-record",
                        "decisions/1/choice:required",
                        "decisions/2/record:no-such-record");
    }

    @Test
    void aDecisionStaysWhenTheColumnsAreMappedAnewAndCanBeChanged() {
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;62522950");
        decide(run, ImportChoice.NEW);

        TriedImport mapped = register.map(CURATOR, run.id(), List.of("name", "cvr", ""));
        assertThat(mapped.suspected().get(0).choice()).contains(ImportChoice.NEW);

        decide(mapped, ImportChoice.SAME);
        assertThat(register.importOf(CURATOR, run.id()).suspected().get(0).chosen())
                .contains(museum.id());
    }

    @Test
    void whatComesIntoTheRegisterAfterTheTrialIsAskedAboutBeforeAnythingIsWritten() {
        TriedImport run = upload(HEADER, "Teatret Mær;11223344;");
        assertThat(run.suspected()).isEmpty();
        ImportRun confirmed = register.imports.confirm(CURATOR, run.id(), false);
        add(OrganisationDetails.builder("Teatret Maer A/S").cvr("11223344").build());

        register.work(confirmed);

        assertThat(register.jobs.find(CURATOR, confirmed.jobId().orElseThrow()).flatMap(Job::problem))
                .map(Job.Problem::code)
                .contains("import-undecided");
        TriedImport again = register.importOf(CURATOR, run.id());
        assertThat(again.status()).isEqualTo(Status.TRIED);
        assertThat(again.suspected()).hasSize(1);
        assertThat(organisations()).hasSize(2);
    }

    @Test
    void aRecordThatWasDecidedToBeTheSameAndIsGoneIsNotMadeAnew() {
        add(OrganisationDetails.builder("Aerø Museum").cvr("12345678").build());
        TriedImport run = upload(HEADER, "Aeroe Museum A/S;12345678;");
        register.imports.decide(
                CURATOR,
                run.id(),
                List.of(new ImportDecision(run.suspected().get(0).item(), ImportChoice.SAME, museum.id())));
        ImportRun confirmed = register.imports.confirm(CURATOR, run.id(), false);
        register.organisations.delete(CURATOR, museum.id(), museum.version());

        register.work(confirmed);

        assertThat(register.importOf(CURATOR, run.id()).run().counts().undecided())
                .isEqualTo(1);
        assertThat(organisations()).hasSize(1);
    }

    @Test
    void aNameWithAnotherProductionUnitIsAnotherOrganisation() {
        add(OrganisationDetails.builder("Vestby Skole")
                .cvr("87654321")
                .productionUnit("1000000001")
                .build());
        TriedImport run =
                upload("navn;cvr;p-nummer", "Vestby Skole;87654321;1000000002", "Skolen i Vestby;87654321;1000000001");

        assertThat(run.planned()).extracting(ImportRun.Planned::action).containsExactly(Action.CREATE, Action.UPDATE);
        assertThat(run.suspected()).isEmpty();
    }

    @Test
    void anIdOfAnotherSystemTellsWhoItIs() {
        TriedImport first = upload("navn;eksternt id", "Koret;aktør: 17");
        register.map(CURATOR, first.id(), List.of("name", "externalIds"));
        register.imported(CURATOR, first.id(), false);

        TriedImport second = upload("navn;eksternt id", "Kammerkoret Fønix af 1987;aktør: 17");

        assertThat(second.columns().get(1).target()).isEqualTo("externalIds");
        assertThat(second.count(Action.UPDATE)).isEqualTo(1);
    }
}
