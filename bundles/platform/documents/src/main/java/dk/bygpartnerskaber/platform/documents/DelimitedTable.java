package dk.bygpartnerskaber.platform.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** A list whose cells are parted by commas, semicolons or tabs. */
final class DelimitedTable implements TableFile {
    /** The longest cell that is read at all, in characters: what comes behind a longer one cannot be told apart. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private final TextContent text;
    private final Delimiters delimiters;
    private final List<String> headers;
    private final int rowCount;

    private DelimitedTable(TextContent text, Delimiters delimiters, List<String> headers, int rowCount) {
        this.text = text;
        this.delimiters = delimiters;
        this.headers = headers;
        this.rowCount = rowCount;
    }

    static TableFile open(TextContent text) {
        try {
            Delimiters delimiters = Delimiters.of(text);
            Rows rows = new Rows(text, delimiters);
            int count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
                if (count > MAX_ROWS) {
                    throw Refusal.tooManyRows();
                }
            }
            if (count == 0) {
                throw Refusal.because("import-no-rows");
            }
            return new DelimitedTable(text, delimiters, rows.headers, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.DELIMITED;
    }

    @Override
    public Optional<Charset> charset() {
        return Optional.of(text.charset());
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.of(delimiters.delimiter()).filter(found -> found != Delimiters.NONE);
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public Optional<String> sheet() {
        return Optional.empty();
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public int rowCount() {
        return rowCount;
    }

    @Override
    public Stream<TableRow> rows() {
        try {
            return Streams.of(new Rows(text, delimiters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the headers at once and a row at a time. */
    private static final class Rows implements Iterator<TableRow> {
        private final Delimiters delimiters;
        private final Iterator<DelimitedRecord> records;
        private final List<String> headers;
        private final Deque<DelimitedRecord> behind;
        private final int linesBefore;
        private Optional<TableRow> next;

        Rows(TextContent text, Delimiters delimiters) throws IOException {
            this.delimiters = delimiters;
            BufferedReader reader = text.reader();
            linesBefore = delimiters.announced() ? skipLines(reader) : 0;
            records = CsvReader.builder()
                    .fieldSeparator(delimiters.delimiter())
                    .maxBufferSize(LONGEST)
                    .build(new DelimitedRecord.Handler(), reader)
                    .iterator();
            HeaderRow<DelimitedRecord> header = header();
            headers = header.row()
                    .map(found -> found.cells().headers())
                    .orElseThrow(() -> Refusal.because("import-empty"));
            behind = header.behind();
            next = read();
        }

        /** Reads past the line that announces the delimiter; tells how many lines that are. */
        private static int skipLines(BufferedReader reader) throws IOException {
            int lines = 0;
            String line;
            do {
                line = reader.readLine();
                lines++;
            } while (line.isBlank());
            return lines;
        }

        private HeaderRow<DelimitedRecord> header() {
            return HeaderRow.of(this::nextFilled, DelimitedRecord::cells);
        }

        private Optional<DelimitedRecord> nextFilled() {
            try {
                while (records.hasNext()) {
                    DelimitedRecord found = records.next();
                    if (!found.cells().isBlank()) {
                        return Optional.of(found);
                    }
                }
                return Optional.empty();
            } catch (CsvParseException tooLong) {
                throw Refusal.because(delimiters.openQuote() ? "import-open-quote" : "import-no-list");
            }
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public TableRow next() {
            TableRow row = next.orElseThrow(NoSuchElementException::new);
            next = read();
            return row;
        }

        private Optional<TableRow> read() {
            Optional<DelimitedRecord> found = behind.isEmpty() ? nextFilled() : Optional.of(behind.remove());
            if (found.filter(record ->
                            record.cells().isBeyond() && record.cells().size() > 2 * headers.size())
                    .isPresent()) {
                throw Refusal.tooManyColumns();
            }
            return found.map(this::row);
        }

        private TableRow row(DelimitedRecord found) {
            int line = found.line() + linesBefore;
            if (delimiters.openQuote() && found.multiline()) {
                return TableRow.damaged(line, FieldProblem.of("", "import-open-quote"));
            }
            int size = found.cells().size();
            if (size < headers.size()) {
                return TableRow.damaged(line, Cells.cellCount(headers.size(), size));
            }
            return found.cells().row(line, headers.size());
        }
    }
}
