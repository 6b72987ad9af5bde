package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Whatever stands in the cells of a list comes back from a file of any kind. */
class RoundTripTest {
    private static final List<String> HEADERS = List.of("Navn", "By", "Note");

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abcæøåÆØÅ ,;\t\"'\n=é-1")
                .ofMaxLength(12)
                .map(String::strip);
        return cell.list()
                .ofSize(HEADERS.size())
                .filter(cells -> cells.stream().anyMatch(text -> !text.isEmpty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String csv(char delimiter, List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(HEADERS);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Formulas::defused).toList()));
        }
        return out.toString();
    }

    private static List<List<String>> read(byte[] file) {
        TableFile table = TableFile.open(file);
        assertThat(table.headers()).isEqualTo(HEADERS);
        return table.rows().map(TableRow::cells).toList();
    }

    @Property
    void fromDelimitedTextsOfAnyEncoding(@ForAll("rows") List<List<String>> rows) throws IOException {
        for (char delimiter : new char[] {',', ';', '\t'}) {
            String text = csv(delimiter, rows);
            List<byte[]> files = new ArrayList<>(List.of(
                    text.getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                    text.getBytes(Charset.forName("windows-1252")),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                    ("sep=" + delimiter + "\r\n" + text).getBytes(StandardCharsets.UTF_8)));
            for (byte[] file : files) {
                assertThat(read(file)).isEqualTo(rows);
            }
        }
    }

    @Property(tries = 200)
    void fromWorkbooks(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Liste");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }

        assertThat(read(out.toByteArray())).isEqualTo(rows);
    }
}
