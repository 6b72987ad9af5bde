package dk.bygpartnerskaber.platform.documents;

import static dk.bygpartnerskaber.platform.documents.Workbooks.cell;
import static dk.bygpartnerskaber.platform.documents.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm: refused, or read within the bounds, whatever they claim. Surefire runs these with a small heap. */
class HostileFilesTest {
    private static final String HEADER = row(1, cell("A1", "Navn"), cell("B1", "By"));
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments file(String what, String code, Supplier<byte[]> content) {
        return Arguments.of(what, code, content);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                file("one line of 24 MB", "import-no-list", () -> utf8("x".repeat(24 << 20))),
                file("24 MB behind a quotation mark", "import-open-quote", () -> utf8("\"" + "x\n".repeat(12 << 20))),
                file("a cell of 24 MB", "import-no-list", () -> utf8("navn\n" + "x".repeat(24 << 20))),
                file("100,000 columns", "import-too-many-columns", () -> utf8("a;".repeat(100_000) + "\nx")),
                file("12 million cells", "import-too-many-columns", () -> utf8("a;b\n" + "x;".repeat(12 << 20))),
                file("60,001 rows", "import-too-many-rows", () -> utf8("navn\n" + "x\n".repeat(60_001))),
                file("nothing but delimiters", "import-empty", () -> utf8(";".repeat(24 << 20))),
                file("nothing but line breaks", "import-empty", () -> utf8("\n".repeat(24 << 20))),
                file(
                        "60,001 contacts",
                        "import-too-many-rows",
                        () -> utf8("BEGIN:VCARD\nFN:x\nEND:VCARD\n".repeat(60_001))),
                file("a zip bomb", "import-workbook-too-large", HostileFilesTest::bomb),
                file("many files", "import-workbook-too-large", () -> {
                    Workbooks many = new Workbooks();
                    IntStream.range(0, 10_001).forEach(i -> many.with("xl/media/" + i, "x"));
                    return many.sheet(HEADER).bytes();
                }),
                file("a document type in the sheet", "import-workbook-damaged", () -> new Workbooks()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                ENTITIES + "<worksheet><sheetData>" + row(1, cell("A1", "&c;"))
                                        + "</sheetData></worksheet>")
                        .bytes()),
                file("an external entity", "import-workbook-damaged", () -> new Workbooks()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                OUTSIDE + "<worksheet><sheetData>" + row(1, cell("A1", "&a;"))
                                        + "</sheetData></worksheet>")
                        .bytes()),
                file("an external entity in the texts", "import-workbook-damaged", () -> new Workbooks()
                        .with("xl/sharedStrings.xml", OUTSIDE + "<sst><si><t>&a;</t></si></sst>")
                        .sheet(row(1, "<c t='s'><v>0</v></c>") + row(2, cell("A2", "x")))
                        .bytes()),
                file("a document type in UTF-16", "import-workbook-damaged", () -> new Workbooks()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                ("\uFEFF" + OUTSIDE + "<worksheet><sheetData>" + row(1, cell("A1", "&a;"))
                                                + "</sheetData></worksheet>")
                                        .getBytes(StandardCharsets.UTF_16LE))
                        .bytes()),
                file("a text of 50 MB", "import-workbook-too-large", () -> new Workbooks()
                        .sheet("<row><c t='inlineStr'><is><t>", "x".repeat(1000), 50_000, "</t></is></c></row>")
                        .bytes()),
                file("an attribute of 50 MB", "import-workbook-too-large", () -> new Workbooks()
                        .sheet("<row x='", "x".repeat(1000), 50_000, "'/>")
                        .bytes()),
                file("a comment of 50 MB", "import-workbook-too-large", () -> new Workbooks()
                        .sheet("<!-- ", "< > ".repeat(1000), 12_000, "-->")
                        .bytes()),
                file("5 million texts", "import-too-much-text", () -> new Workbooks()
                        .with("xl/sharedStrings.xml", "<sst>", "<si/>", 5_000_000, "</sst>")
                        .sheet(HEADER)
                        .bytes()),
                file("texts of 60 MB", "import-too-much-text", () -> new Workbooks()
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst>",
                                "<si><t>" + "x".repeat(15_000) + "</t></si>",
                                4_000,
                                "</sst>")
                        .sheet(HEADER)
                        .bytes()),
                file("styles without end", "import-workbook-too-large", () -> new Workbooks()
                        .with("xl/styles.xml", "<s><cellXfs>", "<xf numFmtId='1'/>", 200_000, "</cellXfs></s>")
                        .sheet(HEADER)
                        .bytes()),
                file(
                        "a column that no sheet has",
                        "import-workbook-damaged",
                        () -> Workbooks.of(row(1, cell("ZZZZZZ1", "x")))),
                file(
                        "a row that no sheet has",
                        "import-workbook-damaged",
                        () -> Workbooks.of(row(2_000_000_000, cell("A1", "x")))),
                file(
                        "16,384 headers",
                        "import-too-many-columns",
                        () -> Workbooks.of(row(
                                1,
                                IntStream.range(0, 16_384)
                                        .mapToObj(i -> "<c t='str'><v>x</v></c>")
                                        .toArray(String[]::new)))),
                file("rows without end", "import-too-many-rows", () -> new Workbooks()
                        .sheet(HEADER, "<row><c t='str'><v>x</v></c></row>", 60_001, "")
                        .bytes()),
                file(
                        "a text that is not there",
                        "import-workbook-damaged",
                        () -> Workbooks.of(row(1, "<c t='s'><v>7</v></c>"))),
                file("merged everywhere", "import-merged-cells", () -> new Workbooks()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData>" + HEADER + row(2, cell("A2", "x")) + "</sheetData>"
                                        + "<mergeCell ref='A3:B4'/>".repeat(3_000) + "</worksheet>")
                        .bytes()),
                file("half a file", "import-workbook-damaged", () -> {
                    byte[] whole = Workbooks.of(HEADER + row(2, cell("A2", "x".repeat(2000))));
                    return Arrays.copyOf(whole, whole.length / 2);
                }),
                file("two files of one name", "import-workbook-damaged", () -> new Workbooks()
                        .with("XL/workbook.xml", "<workbook/>")
                        .sheet(HEADER)
                        .bytes()));
    }

    /** A sheet of 600 MB in half a megabyte. */
    private static byte[] bomb() {
        return new Workbooks().sheet("", " ".repeat(1 << 20), 600, "").bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithAReason(String what, String code, Supplier<byte[]> content) {
        byte[] bytes = content.get();
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> TableFile.open(bytes).rows().count());

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(TableFile.UNREADABLE);
        assertThat(refused.fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("file");
            assertThat(field.code()).isEqualTo(code);
        });
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedAt() {
        assertThatThrownBy(() -> TableFile.open(new byte[TableFile.MAX_BYTES + 1]))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("too-large");
                    assertThat(refused.args()).containsExactly("25 MB");
                });
    }

    /** 12 million cells are told apart by 60,000 rows, none of which is kept. */
    @Test
    void theLargestListIsReadInLittleMemory() {
        String header = IntStream.range(0, 200).mapToObj(i -> "k" + i).collect(Collectors.joining(";"));
        String row = "\n" + "x;".repeat(199) + "y";
        TableFile table = TableFile.open(utf8(header + row.repeat(60_000)));

        assertThat(table.rowCount()).isEqualTo(60_000);
        assertThat(table.rows()
                        .filter(found -> found.cells().get(199).equals("y"))
                        .count())
                .isEqualTo(60_000);
    }

    @Test
    void theLargestSheetIsReadInLittleMemory() {
        String filled = "<c t='str'><v>x</v></c>".repeat(200);
        byte[] workbook = new Workbooks()
                .sheet("", "<row>" + filled + "</row>", 20_000, "")
                .bytes();

        assertThat(TableFile.open(workbook).rows().count()).isEqualTo(19_999);
    }

    @Test
    void aLongCellIsCutAndSaysSo() {
        String text = "x".repeat(20_001);
        for (byte[] file : new byte[][] {
            utf8("navn;by\n" + text + ";Ribe\n"), Workbooks.of(HEADER + row(2, cell("A2", text), cell("B2", "Ribe")))
        }) {
            TableRow row = TableFile.open(file).rows().findFirst().orElseThrow();
            assertThat(row.cells().get(0)).hasSize(TableFile.MAX_CELL);
            assertThat(row.faults()).containsOnlyKeys(0);
            assertThat(row.faults().get(0).code()).isEqualTo("import-cell-too-long");
        }
    }

    @Test
    void formulasAreNeitherRunNorRead() {
        String formula = "<f t='shared' si='0' ref='A2:A9000'>" + "A1+".repeat(5_000) + "1</f><v>1</v>";
        String others = IntStream.range(3, 9_000)
                .mapToObj(i ->
                        "<row r='" + i + "'><c r='A" + i + "'><f t='shared' si='" + i % 2 + "'/><v>1</v></c></row>")
                .collect(Collectors.joining());

        TableFile table = TableFile.open(Workbooks.of(HEADER + row(2, "<c r='A2'>" + formula + "</c>") + others));

        assertThat(table.rows().allMatch(row -> row.cells().get(0).equals("1"))).isTrue();
    }

    @Test
    void numbersOfAnySizeAreShown() {
        for (String number : new String[] {"1E999999999", "-1e-999999999", "9".repeat(20_000), "NaN", "1e400"}) {
            byte[] file = Workbooks.of(HEADER + row(2, "<c r='A2'><v>" + number + "</v></c>"));
            assertThat(TableFile.open(file)
                            .rows()
                            .findFirst()
                            .orElseThrow()
                            .cells()
                            .get(0))
                    .isEqualTo(number);
        }
    }

    @Test
    void contactsOfAnySizeAreBounded() {
        String begin = "BEGIN:VCARD\nVERSION:2.1\n";
        String[] cards = {
            begin + "TEL:1\n".repeat(4_000_000) + "END:VCARD\n",
            begin + "NOTE:" + "x".repeat(24 << 20) + "\nEND:VCARD\n",
            begin + "NOTE;" + "a;".repeat(12 << 20) + ":x\nEND:VCARD\n",
            begin + "NOTE;ENCODING=QUOTED-PRINTABLE:" + "x=\n".repeat(8 << 20) + "\nEND:VCARD\n",
        };
        for (String card : cards) {
            TableRow row = TableFile.open(utf8(card)).rows().findFirst().orElseThrow();
            assertThat(row.damage().orElseThrow().code()).isEqualTo("import-card-too-long");
        }
    }

    @Test
    void contactsInContactsWithoutEndAreNoContact() {
        byte[] file = utf8("BEGIN:VCARD\nVERSION:2.1\nAGENT:\n" + "BEGIN:VCARD\n".repeat(1_000_000));

        assertThat(TableFile.open(file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.damage().orElseThrow().code()).isEqualTo("import-card-open"));
    }

    @Test
    void whatStandsOutsideIsNeverFetched() {
        // a photo, a sound and a calendar at addresses: the contact is read without them
        byte[] file = utf8("BEGIN:VCARD\nVERSION:3.0\nFN:Ida\nPHOTO;VALUE=uri:file:///etc/passwd\n"
                + "SOUND:http://127.0.0.1:1/x\nEND:VCARD\n");

        assertThat(TableFile.open(file).rows().findFirst().orElseThrow().cells())
                .contains("Ida");
    }
}
