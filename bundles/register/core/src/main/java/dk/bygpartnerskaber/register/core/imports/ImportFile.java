package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.documents.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through an uploaded file for a text. */
final class ImportFile {
    private ImportFile() {}

    /**
     * Whether any text of the file meets the condition, on all sheets of a workbook. A file that cannot be looked through
     * counts as one.
     */
    static boolean anyText(byte[] content, Predicate<String> condition) {
        if (content.length == 0) {
            return false;
        }
        try {
            TableFile file = TableFile.open(content);
            return anyCell(file, condition)
                    || file.sheets().stream().anyMatch(sheet -> anyText(content, sheet, condition));
        } catch (ProblemException unreadable) {
            return true;
        }
    }

    private static boolean anyText(byte[] content, String sheet, Predicate<String> condition) {
        try {
            return anyCell(TableFile.open(content, Optional.of(sheet)), condition);
        } catch (ProblemException unreadable) {
            return !unreadable.fields().get(0).code().equals("import-empty");
        }
    }

    private static boolean anyCell(TableFile file, Predicate<String> condition) {
        return Stream.concat(Stream.of(file.headers()), file.rows().map(TableRow::cells))
                .flatMap(List::stream)
                .anyMatch(condition);
    }
}
