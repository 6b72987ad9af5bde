package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.documents.TableRow;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An uploaded list, read within the limits of an import.
 *
 * @param headers the names of its columns
 * @param rows the rows that are not blank
 */
public record ImportFile(List<String> headers, List<TableRow> rows) {

    /** @throws ProblemException when the content is too large, or cannot be read as a list */
    public static ImportFile read(byte[] content) {
        if (content.length > ImportService.MAX_BYTES) {
            throw new ProblemException(
                    ProblemException.Kind.TOO_LARGE,
                    "too-large",
                    List.of(),
                    ImportService.MAX_BYTES / (1024 * 1024) + " MB");
        }
        TableFile table = TableFile.open(content);
        if (table.rowCount() > ImportService.MAX_ROWS) {
            FieldProblem rows = FieldProblem.of("file", "import-too-many-rows", String.valueOf(ImportService.MAX_ROWS));
            throw new ProblemException(ProblemException.Kind.INVALID, TableFile.UNREADABLE, List.of(rows));
        }
        return new ImportFile(table.headers(), table.rows().toList());
    }

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
