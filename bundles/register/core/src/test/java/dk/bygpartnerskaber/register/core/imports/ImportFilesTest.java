package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.imports.CsvFile.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What files are taken, and why others are not. */
class ImportFilesTest {
    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(CsvFile file) {
        return file.rows().stream().map(Row::cells).toList();
    }

    static Stream<Arguments> readable() {
        String text = "navn;by\nÆrø Museum;Ærøskøbing\n";
        return Stream.of(
                Arguments.of("UTF-8", text.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252", text.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("commas", text.replace(';', ',').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("tabs", text.replace(';', '\t').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows line ends", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("old Mac line ends", text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no line end at the end", text.strip().getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "blank around", " navn ; by \n Ærø Museum ; Ærøskøbing \n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "quotes", "\"navn\";\"by\"\n\"Ærø Museum\";\"Ærøskøbing\"".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("blank rows", ("\n" + text + ";\n\n;;\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void readsFilesAsProgramsWriteThem(String how, byte[] content) {
        CsvFile file = CsvFile.read(content);

        assertThat(file.headers()).containsExactly("navn", "by");
        assertThat(cells(file)).containsExactly(List.of("Ærø Museum", "Ærøskøbing"));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "import-empty"),
                Arguments.of("blank", " \n\n".getBytes(), "import-empty"),
                Arguments.of("only delimiters", ";;\n1;2;3".getBytes(), "import-empty"),
                Arguments.of("header only", "navn;by\n".getBytes(), "import-no-rows"),
                Arguments.of("xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, "import-spreadsheet"),
                Arguments.of("xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "import-spreadsheet"),
                Arguments.of("pdf", "%PDF-1.7".getBytes(), "import-binary"),
                Arguments.of("NUL", "navn\nRock\0museum".getBytes(), "import-binary"),
                Arguments.of("UTF-16", "navn\nx".getBytes(StandardCharsets.UTF_16), "import-utf-16"),
                Arguments.of("UTF-16 of Windows", "\uFEFFnavn\nx".getBytes(StandardCharsets.UTF_16LE), "import-utf-16"),
                Arguments.of("201 columns", ("a;".repeat(200) + "b\nx").getBytes(), "import-too-many-columns"),
                Arguments.of("100,000 columns", ("a;".repeat(100_000) + "\nx").getBytes(), "import-too-many-columns"),
                Arguments.of(
                        "100,000 cells in a row",
                        ("a;b\n" + "x;".repeat(100_000)).getBytes(),
                        "import-too-many-columns"),
                Arguments.of("10,001 rows", ("navn\n" + "x\n".repeat(10_001)).getBytes(), "import-too-many-rows"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysWhyAFileCannotBeRead(String what, byte[] content, String reason) {
        ProblemException problem = problemOf(() -> CsvFile.read(content));

        assertThat(problem.code()).isEqualTo("import-unreadable");
        assertThat(problem.fields()).singleElement().satisfies(f -> {
            assertThat(f.field()).isEqualTo("file");
            assertThat(f.code()).isEqualTo(reason);
        });
    }

    @Test
    void tenMegabytesAreTheLimit() {
        byte[] full = new byte[ImportService.MAX_BYTES];
        Arrays.fill(full, (byte) 'x');
        full[4] = '\n';

        assertThat(CsvFile.read(full).rows()).hasSize(1);
        ProblemException problem = problemOf(() -> CsvFile.read(new byte[full.length + 1]));
        assertThat(problem.code()).isEqualTo("too-large");
        assertThat(problem.args()).containsExactly("10 MB");
    }

    @Test
    void nothingButQuotesOrDelimitersTakesNoTime() {
        for (String part : List.of("\"", ";", "\n", "\";", "a;\"\n")) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(5),
                    () -> problemOf(() -> read("\n".concat(part.repeat(3_000_000 / part.length()) + "x;y\n"))));
        }
    }

    @Test
    void countsLinesThroughBreaksInsideQuotes() {
        CsvFile file = read("navn;noter\nA;\"to\nlinjer\"\n\nB;x\n");

        assertThat(file.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(file.rows().get(0).cells()).containsExactly("A", "to\nlinjer");
    }

    @Test
    void rowsWithOtherThanTheRightNumberOfCellsAreDamaged() {
        CsvFile file = read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n");

        assertThat(file.rows()).extracting(Row::line).containsExactly(2, 3, 4);
        assertThat(file.rows())
                .extracting(r -> r.damage().map(d -> d.code() + d.args()).orElse(""))
                .containsExactly("import-cell-count[2, 3]", "import-cell-count[4, 3]", "");
    }

    @Test
    void aQuoteThatIsNeverClosedDamagesItsRow() {
        CsvFile file = read("a;b\n1;2\n3;\"4\n5;6\n");

        assertThat(file.rows()).extracting(Row::line).containsExactly(2, 3);
        assertThat(file.rows().get(1).damage())
                .hasValueSatisfying(d -> assertThat(d.code()).isEqualTo("import-open-quote"));
    }

    @Test
    void delimitersInsideQuotedHeadersDoNotCount() {
        assertThat(read("\"navn, by, land\";type\nx;y").headers()).containsExactly("navn, by, land", "type");
    }

    @Test
    void aQuoteInsideACellIsAQuote() {
        assertThat(cells(read("a;b\n5\" skærm;\"han sagde \"\"ja\"\"\"\n")))
                .containsExactly(List.of("5\" skærm", "han sagde \"ja\""));
    }
}
