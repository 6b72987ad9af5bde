package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ImportColumns;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports with a column of another module. */
@OnBothDatabases
class ImportColumnsTest {
    private static final String FIELD = "network.stage";

    private final Register register;
    private final Network network = new Network();

    /** A module that knows how far relations are. */
    private static final class Network implements ImportColumns {
        private final Map<RecordRef, String> stages = new HashMap<>();
        private boolean failing;

        @Override
        public Set<String> recordTypes() {
            return Set.of(Organisations.TYPE, Partnerships.TYPE);
        }

        @Override
        public Map<String, List<String>> fields() {
            return Map.of(FIELD, List.of("stadie", "stage"));
        }

        @Override
        public Optional<FieldProblem> check(String field, String value) {
            return value.equals("kontakt") || value.equals("pause")
                    ? Optional.empty()
                    : Optional.of(FieldProblem.of(field, "unknown-value", value, "kontakt, pause"));
        }

        @Override
        public boolean changes(RecordRef record, String field, String value) {
            return !value.equals(stages.get(record));
        }

        @Override
        public Optional<String> apply(Actor actor, RecordRef record, String field, String value) {
            if (failing) {
                throw new IllegalStateException("failing");
            }
            boolean changed = changes(record, field, value);
            String before = stages.put(record, value);
            return changed ? Optional.of(before == null ? "" : before) : Optional.empty();
        }

        @Override
        public void takeBack(Actor actor, RecordRef record, String field, String entry) {
            if (entry.isEmpty()) {
                stages.remove(record);
            } else {
                stages.put(record, entry);
            }
        }
    }

    ImportColumnsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        register.columns.addColumns(network);
    }

    @AfterEach
    void goAway() {
        register.columns.removeColumns(network);
    }

    private TriedImport upload(ImportKind kind, String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return register.upload(CURATOR, kind, "x.csv", file);
    }

    private RecordRef organisation(String name) {
        return new RecordRef(
                Organisations.TYPE,
                register.database.value("SELECT id FROM reg_organisation WHERE name = '" + name + "'"));
    }

    @Test
    void theMappingKnowsItsHeadersAndFields() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;Stadie", "Museet;kontakt");

        assertThat(run.targets()).contains("name", FIELD);
        assertThat(run.columns()).extracting(ImportRun.Column::target).containsExactly("name", FIELD);
    }

    @Test
    void theModuleGetsItsCellsForNewAndForKnownRecords() {
        register.organisations.create(CURATOR, OrganisationDetails.named("Museet"));
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;stadie", "Museet;kontakt", "Skolen;pause", "Koret;");

        register.imported(CURATOR, run.id(), false);

        assertThat(network.stages)
                .isEqualTo(Map.of(organisation("Museet"), "kontakt", organisation("Skolen"), "pause"));
    }

    @Test
    void alsoForPartnerships() {
        TriedImport run = upload(
                ImportKind.PARTNERSHIPS, "bibliotek;titel;stadie", "Bib;Rock;pause", "Bib;Rock;kontakt", "Bib;Kor;");

        register.imported(CURATOR, run.id(), false);

        assertThat(network.stages.values()).containsExactly("kontakt");
        assertThat(network.stages.keySet()).extracting(RecordRef::type).containsExactly(Partnerships.TYPE);
    }

    @Test
    void whatItRefusesIsAFaultOfItsLine() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;stadie", "Museet;kontakt", "Skolen;gift");

        assertThat(run.rejected())
                .containsExactly(new ImportRun.Rejected(
                        3, "stadie", "gift", FieldProblem.of(FIELD, "unknown-value", "gift", "kontakt, pause")));
        assertThat(run.planned()).extracting(ImportRun.Planned::name).containsExactly("Museet");
    }

    @Test
    void anotherImportOfTheSameSaysThatNothingChanges() {
        String[] file = {"navn;stadie", "Museet;kontakt"};
        register.imported(CURATOR, upload(ImportKind.ORGANISATIONS, file).id(), false);
        long changes = register.count("plt_change");

        assertThat(upload(ImportKind.ORGANISATIONS, file).planned())
                .extracting(ImportRun.Planned::action)
                .containsExactly(ImportRun.Action.UNCHANGED);

        TriedImport other = upload(ImportKind.ORGANISATIONS, "navn;stadie", "Museet;pause");
        assertThat(other.planned()).extracting(ImportRun.Planned::action).containsExactly(ImportRun.Action.UPDATE);
        register.imported(CURATOR, other.id(), false);
        assertThat(network.stages.values()).containsExactly("pause");
        assertThat(register.count("plt_change")).isEqualTo(changes);
    }

    @Test
    void whenTheModuleFailsNothingIsWritten() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;stadie", "Museet;kontakt");
        network.failing = true;

        ImportRun confirmed = register.imports.confirm(CURATOR, run.id(), false);
        assertThatThrownBy(() -> register.work(confirmed)).hasMessage("failing");

        assertThat(register.count("reg_organisation")).isZero();
    }

    @Test
    void aColumnWhoseModuleHasGoneMustBeMappedAnew() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;stadie", "Museet;kontakt");
        register.columns.removeColumns(network);

        assertThat(codeOf(() -> register.imports.confirm(CURATOR, run.id(), false)))
                .isEqualTo("invalid");
        assertThat(register.imports.find(CURATOR, run.id()).orElseThrow().targets())
                .doesNotContain(FIELD);
    }
}
