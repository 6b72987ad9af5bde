package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Delimited texts, and why some are not taken. */
class DelimitedTableTest {
    private static TableFile read(String text) {
        return TableFile.open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(TableFile file) {
        return file.rows().map(TableRow::cells).toList();
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
        TableFile file = TableFile.open(content);

        assertThat(file.headers()).containsExactly("navn", "by");
        assertThat(cells(file)).containsExactly(List.of("Ærø Museum", "Ærøskøbing"));
    }

    @Test
    void whatStandsAboveTheHeadersIsATitle() {
        TableFile titled = TableFile.open("Partnere 2024\n\nnavn;by\nKoret;Ribe\n".getBytes(StandardCharsets.UTF_8));
        assertThat(titled.headers()).containsExactly("navn", "by");
        assertThat(titled.rows().map(TableRow::line)).containsExactly(4);

        TableFile oneColumn = TableFile.open("navn\nKoret\nMuseet;Ribe 6760\n".getBytes(StandardCharsets.UTF_8));
        assertThat(oneColumn.headers()).containsExactly("navn");
        assertThat(oneColumn.rowCount()).isEqualTo(2);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "import-empty"),
                Arguments.of("blank", " \n\n".getBytes(), "import-empty"),
                Arguments.of("only delimiters", ";;\n;".getBytes(), "import-empty"),
                Arguments.of("header only", "navn;by\n".getBytes(), "import-no-rows"),
                Arguments.of("pdf", "%PDF-1.7".getBytes(), "import-binary"),
                Arguments.of("NUL", "navn\nRock\0museum".getBytes(), "import-binary"),
                Arguments.of("201 columns", ("a;".repeat(200) + "b\nx").getBytes(), "import-too-many-columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysWhyAFileCannotBeRead(String what, byte[] content, String reason) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> TableFile.open(content));

        assertThat(problem.code()).isEqualTo("import-unreadable");
        assertThat(problem.fields()).singleElement().satisfies(f -> {
            assertThat(f.field()).isEqualTo("file");
            assertThat(f.code()).isEqualTo(reason);
        });
    }

    @Test
    void nothingButQuotesOrDelimitersIsNoList() {
        for (String part : List.of("\"", ";", "\n", "\";", "a;\"\n")) {
            String text = "\n".concat(part.repeat(3_000_000 / part.length()) + "x;y\n");
            assertThatThrownBy(() -> read(text)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void countsLinesThroughBreaksInsideQuotes() {
        TableFile file = read("navn;noter\nA;\"to\nlinjer\"\n\nB;x\n");

        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 5);
        assertThat(file.rows().toList().get(0).cells()).containsExactly("A", "to\nlinjer");
    }

    @Test
    void rowsWithOtherThanTheRightNumberOfCellsAreDamaged() {
        TableFile file = read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n");

        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 3, 4);
        assertThat(file.rows())
                .extracting(r -> r.damage().map(d -> d.code() + d.args()).orElse(""))
                .containsExactly("import-cell-count[2, 3]", "import-cell-count[4, 3]", "");
    }

    @Test
    void aQuoteThatIsNeverClosedDamagesItsRow() {
        TableFile file = read("a;b\n1;2\n3;\"4\n5;6\n");

        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 3);
        assertThat(file.rows().toList().get(1).damage())
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
