package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as programs write them, each with what it is read as: {@code corpus.txt} says for every file its format, then a
 * line for each row with the cells that are not blank, or why the file or the row is refused.
 */
class CorpusTest {
    private static final Path FILES = Path.of("src/test/resources/corpus");
    private static final Path EXPECTED = Path.of("src/test/resources/corpus.txt");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadAsItIsMeantOrRefusedWithAReason(String file) throws IOException {
        assertThat(read(file)).isEqualTo(expected().get(file));
    }

    @Test
    void eachOfManyFilesHasItsExpectation() throws IOException {
        assertThat(files().toList()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(expected().keySet()).isEqualTo(new TreeSet<>(files().toList()));
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, StringBuilder> all = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : Files.readAllLines(EXPECTED)) {
            if (line.startsWith("== ")) {
                current = new StringBuilder();
                all.put(line.substring(3), current);
            } else if (!line.isEmpty()) {
                current.append(line).append('\n');
            }
        }
        Map<String, String> texts = new TreeMap<>();
        all.forEach((file, text) -> texts.put(file, text.toString()));
        return texts;
    }

    private static String read(String file) throws IOException {
        try {
            return described(TableFile.open(Files.readAllBytes(FILES.resolve(file))));
        } catch (ProblemException refused) {
            assertThat(refused.code()).isEqualTo("import-unreadable");
            return "refused: " + fault(refused.fields().get(0)) + "\n";
        }
    }

    private static String described(TableFile table) {
        StringBuilder text = new StringBuilder(table.format().toString());
        table.charset().map(Charset::name).ifPresent(name -> text.append(' ').append(name));
        table.delimiter().ifPresent(c -> text.append(' ').append(c == '\t' ? "tab" : c.toString()));
        table.sheet()
                .ifPresent(
                        sheet -> text.append(' ').append(sheet).append(" of ").append(table.sheets()));
        text.append('\n');
        if (table.format() != TableFormat.CARDS) {
            text.append(String.join(" | ", table.headers())).append('\n');
        }
        long rows = table.rows()
                .peek(row -> text.append(row.line())
                        .append(": ")
                        .append(row(table, row))
                        .append('\n'))
                .count();
        assertThat(rows).isEqualTo(table.rowCount());
        return text.toString();
    }

    private static String row(TableFile table, TableRow row) {
        if (row.damage().isPresent()) {
            return "damaged: " + fault(row.damage().get());
        }
        assertThat(row.cells()).hasSameSizeAs(table.headers());
        return IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isEmpty() || row.faults().containsKey(i))
                .mapToObj(i -> table.headers().get(i) + "="
                        + row.cells().get(i).replace("\r", "").replace("\n", "¶")
                        + (row.faults().containsKey(i)
                                ? " [" + fault(row.faults().get(i)) + "]"
                                : ""))
                .collect(Collectors.joining(" | "));
    }

    private static String fault(FieldProblem problem) {
        return problem.code() + (problem.args().isEmpty() ? "" : " " + problem.args());
    }
}
