package dk.bygpartnerskaber.register.core.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of rows below a header line.
 *
 * @param headers the cells of the first line, stripped
 * @param rows the rows that are not blank
 */
public record CsvFile(List<String> headers, List<Row> rows) {
    private static final String DELIMITERS = ",;\t";

    /**
     * A row, its cells stripped.
     *
     * @param line the line it starts on; the header is line 1
     * @param damage why its cells cannot be told apart
     */
    public record Row(int line, List<String> cells, Optional<FieldProblem> damage) {}

    /** @throws ProblemException when the content cannot be read as such a file */
    public static CsvFile read(byte[] content) {
        String text = CsvText.decode(content);
        try {
            return read(records(text), hasOpenQuote(text));
        } catch (CsvParseException tooManyColumns) {
            throw tooManyColumns();
        }
    }

    private static Iterable<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text);
    }

    /** The delimiter that the header line has most of, outside quotes. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        int start = 0;
        while (start < text.length() && isLineBreak(text.charAt(start))) {
            start++;
        }
        for (int i = start; i < text.length() && (quoted || !isLineBreak(text.charAt(i))); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int delimiter = DELIMITERS.indexOf(c);
            if (!quoted && delimiter >= 0) {
                counts[delimiter]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean hasOpenQuote(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static CsvFile read(Iterable<CsvRecord> records, boolean openQuote) {
        List<String> headers = null;
        List<Row> rows = new ArrayList<>();
        for (CsvRecord csv : records) {
            List<String> cells = csv.getFields().stream().map(String::strip).toList();
            if (headers == null) {
                headers = checkedHeaders(cells);
            } else if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(row(csv, cells, headers.size(), openQuote));
                if (rows.size() > ImportService.MAX_ROWS) {
                    throw CsvText.unreadable("import-too-many-rows", String.valueOf(ImportService.MAX_ROWS));
                }
            }
        }
        if (headers == null) {
            throw CsvText.unreadable("import-empty");
        }
        if (rows.isEmpty()) {
            throw CsvText.unreadable("import-no-rows");
        }
        return new CsvFile(headers, rows);
    }

    private static List<String> checkedHeaders(List<String> cells) {
        if (cells.size() > ImportService.MAX_COLUMNS) {
            throw tooManyColumns();
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            throw CsvText.unreadable("import-empty");
        }
        return cells;
    }

    private static Row row(CsvRecord csv, List<String> cells, int columns, boolean openQuote) {
        int line = (int) csv.getStartingLineNumber();
        if (openQuote && csv.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            return new Row(line, List.of(), Optional.of(FieldProblem.of("", "import-open-quote")));
        }
        if (cells.size() != columns) {
            return new Row(line, List.of(), Optional.of(cellCount(columns, cells.size())));
        }
        return new Row(line, cells, Optional.empty());
    }

    private static FieldProblem cellCount(int expected, int found) {
        return FieldProblem.of("", "import-cell-count", String.valueOf(found), String.valueOf(expected));
    }

    private static ProblemException tooManyColumns() {
        return CsvText.unreadable("import-too-many-columns", String.valueOf(ImportService.MAX_COLUMNS));
    }
}
