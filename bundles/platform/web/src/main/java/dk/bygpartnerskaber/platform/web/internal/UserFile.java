package dk.bygpartnerskaber.platform.web.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.PlainText;
import dk.bygpartnerskaber.platform.documents.TableFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An uploaded sheet of users as text, as it would be pasted: so that it can be mended on the page. */
final class UserFile {
    private UserFile() {}

    /** @throws ProblemException with the field {@code file}, when it is neither a text nor a workbook */
    static String text(byte[] content) {
        return PlainText.of(content).orElseGet(() -> pasted(TableFile.open(content)));
    }

    private static String pasted(TableFile workbook) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().fieldSeparator('\t').build(text)) {
            rows.writeRecord(workbook.headers());
            workbook.rows().forEach(row -> {
                row.damage().ifPresent(UserFile::refuse);
                rows.writeRecord(row.cells());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void refuse(FieldProblem damage) {
        throw ProblemException.invalid(new FieldProblem("file", damage.code(), damage.args()));
    }
}
