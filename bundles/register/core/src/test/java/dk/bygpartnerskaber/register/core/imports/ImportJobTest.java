package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a confirmed import while its job waits, writes, fails and is done. */
@OnBothDatabases
class ImportJobTest {
    private static final int ROWS = 500;

    private final Register register;

    ImportJobTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private ImportRun confirmed(String... lines) {
        return confirmed(ImportKind.ORGANISATIONS, lines);
    }

    private ImportRun confirmed(ImportKind kind, String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        String id = register.upload(CURATOR, kind, "x.csv", file).id();
        return register.imports.confirm(CURATOR, id, false);
    }

    private static String rows() {
        return IntStream.range(0, ROWS).mapToObj(i -> "Forening " + i).collect(Collectors.joining("\n"));
    }

    private ImportRun.Status status(ImportRun run) {
        return register.imports.find(CURATOR, run.id()).orElseThrow().status();
    }

    private Job job(ImportRun run) {
        return register.jobs.find(CURATOR, run.jobId().orElseThrow()).orElseThrow();
    }

    @Test
    void nothingIsWrittenBeforeTheJobRunsAndNothingCanBeChangedMeanwhile() {
        ImportRun run = confirmed("navn", "En forening");

        assertThat(run.status()).isEqualTo(ImportRun.Status.RUNNING);
        assertThat(job(run).subject()).isEqualTo(new RecordRef(ImportService.SUBJECT, run.id()));
        assertThat(register.count("reg_organisation")).isZero();
        assertThat(codeOf(() -> register.imports.confirm(CURATOR, run.id(), false)))
                .isEqualTo("import-running");
        assertThat(codeOf(() -> register.map(CURATOR, run.id(), List.of("name"))))
                .isEqualTo("import-running");

        register.work(run);
        assertThat(status(run)).isEqualTo(ImportRun.Status.DONE);
        assertThat(register.count("reg_organisation")).isEqualTo(1);
    }

    @Test
    void theJobTellsItsProgress() {
        ImportRun run = confirmed("navn", rows());
        List<Long> steps = new ArrayList<>();
        register.jobs.run(run.jobId().orElseThrow(), register.importJob, (done, total) -> {
            // it reads them, looks for those that are there, writes
            assertThat(total).isEqualTo(ROWS);
            steps.add(done);
        });
        assertThat(steps).hasSizeGreaterThan(2 * ROWS).isSorted().endsWith((long) ROWS);
    }

    @Test
    void aJobThatIsStoppedLeavesNothingAndTheImportCanBeConfirmedAgain() {
        ImportRun run = confirmed("navn", rows());
        register.jobs.run(run.jobId().orElseThrow(), register.importJob, (done, total) -> {
            if (done == ROWS - 1) {
                throw new JobStoppedException();
            }
        });
        assertThat(register.count("reg_organisation")).isZero();
        assertThat(register.count("plt_change")).isZero();
        assertThat(status(run)).isEqualTo(ImportRun.Status.TRIED);

        register.work(register.imports.confirm(CURATOR, run.id(), false));
        assertThat(register.count("reg_organisation")).isEqualTo(ROWS);
    }

    @Test
    void theJobOfANodeThatDiedAfterItsCommitChangesNothingTheSecondTime() {
        ImportRun run = confirmed("navn", "En forening");
        register.work(run);
        register.work(run);
        assertThat(job(run).state()).isEqualTo(Job.State.DONE);
        assertThat(register.count("plt_change")).isEqualTo(1);
    }

    @Test
    void twoNodesThatBothThinkItTheirsWriteOnce() throws Exception {
        ImportRun run = confirmed("navn", rows());
        List<CompletableFuture<Void>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.runAsync(() -> register.work(run)))
                .toList();
        for (CompletableFuture<Void> one : both) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertThat(register.count("reg_organisation")).isEqualTo(ROWS);
        assertThat(status(run)).isEqualTo(ImportRun.Status.DONE);
    }

    @Test
    void rowsThatAreRejectedInTheMeantimeFailTheJobAndAreShown() {
        addLibrary("Vestby");
        ImportRun run = confirmed(
                ImportKind.PARTNERSHIPS, "bibliotek;partnerskab", "Vestby;Med bibliotek", ";Det eneste biblioteks");
        assertThat(run.counts().rejected()).isZero();
        addLibrary("Østby");

        register.work(run);
        assertThat(job(run).problem()).map(Job.Problem::code).contains("import-rejected");
        TriedImport failed = register.importOf(CURATOR, run.id());
        assertThat(failed.status()).isEqualTo(ImportRun.Status.TRIED);
        assertThat(failed.rejected()).hasSize(1);
        assertThat(codeOf(() -> register.imports.confirm(CURATOR, run.id(), false)))
                .isEqualTo("import-rejected");

        register.work(register.imports.confirm(CURATOR, run.id(), true));
        assertThat(status(run)).isEqualTo(ImportRun.Status.DONE);
        assertThat(register.count("reg_partnership")).isEqualTo(1);
    }

    @Test
    void aJobThatIsTriedAgainDoesNotWriteWhatNobodyConfirmed() {
        ImportRun run = confirmed("navn;alias", "En forening;Et andet navn");
        register.jobs.run(run.jobId().orElseThrow(), register.importJob, (done, total) -> {
            throw new JobStoppedException();
        });
        register.map(CURATOR, run.id(), List.of("aliases", "name"));

        register.work(run);
        assertThat(job(run).problem()).map(Job.Problem::code).contains("import-not-confirmed");
        assertThat(register.count("reg_organisation")).isZero();
    }

    private void addLibrary(String name) {
        register.organisations.create(
                CURATOR, OrganisationDetails.builder(name).ownLibrary(true).build());
    }

    @Test
    void anImportThatIsGoneFailsItsJob() {
        ImportRun run = confirmed("navn", "En forening");
        register.database.execute("DELETE FROM reg_import");
        register.work(run);
        assertThat(job(run).problem()).map(Job.Problem::code).contains("not-found");
    }

    @Test
    void whoMayNotImportAnyMoreWritesNothing() {
        ImportRun run = confirmed("navn", "En forening");
        assertThat(codeOf(() -> register.importJob.run(
                        Register.EDITOR, new RecordRef(ImportService.SUBJECT, run.id()), (done, total) -> {})))
                .isEqualTo("forbidden");
    }
}
