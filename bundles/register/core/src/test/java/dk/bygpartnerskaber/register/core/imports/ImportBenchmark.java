package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.core.Register;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long large imports take: not a test, so called by its name only, {@code -Dtest=ImportBenchmark}, with
 * {@code -DargLine="-Drows=50000 -Dkind=POSTGRESQL -Xmx512m"}. H2 keeps its tables in the same memory here.
 */
@OnBothDatabases
class ImportBenchmark {
    private static final int ROWS = Integer.getInteger("rows", 10_000);
    private static final List<String> FIRST = List.of(
            ("Anne Kirsten Hanne Mette Karen Susanne Lene Maria Marianne Lone Camilla Pia Louise Charlotte Ida Emma Freja Clara Peter"
                            + " Michael Lars Thomas Jens Henrik Søren Christian Martin Jan Morten Jesper Anders Hans Niels Ole Per Bo Åse")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen"
                            + " Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Holm Lund Bech Krogh Friis Skov Vang Bak Dam")
                    .split(" "));
    private static final List<String> PLACE = List.of(
            "skov", "dam", "bøg", "holm", "krog", "lund", "møl", "fris", "vang", "bak", "ager", "sten", "rud", "toft");
    private static final List<String> ENDS = List.of("by", "rup", "sted", "lev", "borg", "inge", "um");
    private static final List<String> KINDS = List.of(
            ("Bibliotek Museum Musikskole Idrætsforening Kunstforening Gymnasium Teater Lokalarkiv Ungdomsskole Børnehus"
                            + " Folkeuniversitet Boghandel Filmklub Plejehjem")
                    .split(" "));

    private final Register register;
    private final TestDatabase.Kind kind;
    private final Random random = new Random(1);

    ImportBenchmark(TestDatabase.Kind kind) {
        assumeTrue(System.getProperty("kind", kind.name()).equals(kind.name()));
        this.kind = kind;
        register = Register.empty(kind);
    }

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** A person, and for every fifth row another organisation. */
    private String row(int i) {
        Random place = new Random(i / 5);
        String town = any(place, PLACE) + any(place, PLACE) + any(place, ENDS);
        String organisation =
                town.substring(0, 1).toUpperCase(Locale.ROOT) + town.substring(1) + " " + any(place, KINDS);
        return String.join(
                ";",
                any(random, FIRST) + " " + any(random, LAST) + " " + any(random, LAST),
                organisation,
                "p" + i + "@" + town + ".example",
                String.valueOf(20_000_000 + i),
                "medlem");
    }

    @Test
    void peopleWithTheirOrganisations() {
        byte[] file = file(0);
        byte[] more = file(ROWS);
        ImportRun[] run = new ImportRun[1];
        timed(
                "writing, without the search",
                () -> register.store.write(entities -> {
                    register.importPlans.writeExamples(entities, CURATOR, ImportKind.PEOPLE, more);
                    return null;
                }));
        timed("upload", () -> run[0] = upload(file));
        timed("trial, as many others are there", () -> work(run[0], register.importTrial));
        register.imports.decideAll(CURATOR, run[0].id(), Optional.empty(), Optional.empty(), ImportChoice.NEW);
        ImportRun confirmed = register.imports.confirm(CURATOR, run[0].id(), false);
        timed("writing, with the search for duplicates", () -> work(confirmed, register.importJob));
        ImportRun again = upload(file);
        timed("trial, all is there", () -> work(again, register.importTrial));
        ImportRun undone = register.imports.undo(CURATOR, run[0].id());
        timed("undo", () -> work(undone, register.importUndo));
    }

    private byte[] file(int from) {
        return IntStream.range(from, from + ROWS)
                .mapToObj(this::row)
                .collect(Collectors.joining("\n", "Navn;Firma;E-mail;Telefon;Stilling\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private ImportRun upload(byte[] file) {
        return register.imports.upload(
                CURATOR, new ImportUpload(Optional.of(ImportKind.PEOPLE), "x.csv", Optional.empty(), file));
    }

    private void work(ImportRun run, JobHandler handler) {
        register.jobs.run(run.jobId().orElseThrow(), handler, (done, total) -> {});
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s, %d rows: %s %.1f s, %.0f rows/s%n", kind, ROWS, what, seconds, ROWS / seconds);
    }
}
