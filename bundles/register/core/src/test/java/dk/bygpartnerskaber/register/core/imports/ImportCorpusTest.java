package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of all the programs that libraries have: each comes in, or is refused as a whole with a reason. */
@OnBothDatabases
class ImportCorpusTest {
    private static final Path CORPUS = Path.of("../../platform/documents/src/test/resources/corpus");

    private final TestDatabase.Kind kind;

    ImportCorpusTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @Test
    void eachFileComesInAndChangesNothingTheSecondTimeOrIsRefusedWithAReason() throws IOException {
        int taken = 0;
        for (Path file : files()) {
            Register register = Register.empty(kind);
            byte[] content = Files.readAllBytes(file);
            Optional<FieldProblem> refusal = refusal(content);
            if (refusal.isEmpty() && comesIn(register, file, content)) {
                taken++;
            }
            refusal.ifPresent(
                    reason -> assertThat(reason.field()).as(file.toString()).isEqualTo("file"));
        }
        assertThat(taken).isGreaterThan(40);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Optional<FieldProblem> refusal(byte[] content) {
        try {
            TableFile.open(content);
            return Optional.empty();
        } catch (ProblemException refused) {
            assertThat(refused.code()).isIn(TableFile.UNREADABLE, "too-large");
            return refused.fields().stream().findFirst();
        }
    }

    /** Whether its columns say enough to be taken without a word. */
    private static boolean comesIn(Register register, Path file, byte[] content) {
        Optional<TriedImport> first = tried(register, file, content);
        if (first.isEmpty() || first.get().planned().isEmpty()) {
            return false;
        }
        TriedImport done = register.imported(CURATOR, first.get().id(), true);
        assertThat(done.status()).as(file.toString()).isEqualTo(Status.DONE);
        TriedImport again = tried(register, file, content).orElseThrow();
        assertThat(again.count(Action.CREATE) + again.count(Action.UPDATE))
                .as(file + ": " + again.planned())
                .isZero();
        register.undone(CURATOR, done.id());
        assertThat(register.count("reg_organisation")
                        + register.count("reg_person")
                        + register.count("reg_partnership"))
                .as(file.toString())
                .isZero();
        return true;
    }

    private static Optional<TriedImport> tried(Register register, Path file, byte[] content) {
        ImportRun run = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), file.getFileName().toString(), Optional.empty(), content));
        if (run.status() == Status.UPLOADED) {
            return Optional.empty();
        }
        register.jobs.run(run.jobId().orElseThrow(), register.importTrial, (done, total) -> {});
        register.imports.decideAll(CURATOR, run.id(), Optional.empty(), Optional.empty(), ImportChoice.NEW);
        return Optional.of(register.importOf(CURATOR, run.id()));
    }
}
