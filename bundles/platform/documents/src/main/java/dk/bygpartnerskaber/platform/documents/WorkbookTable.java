package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet of an Excel workbook. Hidden rows and columns are data as others; formulas are their stored results. */
final class WorkbookTable implements TableFile {
    private final WorkbookParts parts;
    private final WorkbookOutline outline;
    private final WorkbookOutline.Sheet sheet;
    private final SharedTexts texts;
    private final CellStyles styles;
    private final MergedCells merged;
    private final List<String> headers;
    private final int headerRow;
    private final int rowCount;

    private WorkbookTable(WorkbookParts parts, WorkbookOutline outline, WorkbookOutline.Sheet sheet) {
        this.parts = parts;
        this.outline = outline;
        this.sheet = sheet;
        styles = outline.styles()
                .filter(parts::has)
                .map(file -> CellStyles.of(new XmlPart(parts.open(file))))
                .orElseGet(CellStyles::none);
        texts = outline.texts()
                .filter(parts::has)
                .map(file -> SharedTexts.of(new XmlPart(parts.open(file))))
                .orElseGet(SharedTexts::none);
        SheetRows rows = sheetRows();
        HeaderRow<SheetRows.Row> found = HeaderRow.of(rows::next, SheetRows.Row::cells);
        SheetRows.Row header = found.row().orElseThrow(() -> Refusal.because("import-empty"));
        headers = header.cells().headers();
        headerRow = header.number();
        rowCount = found.behind().size() + count(rows);
        merged = rows.merged();
        checkHeader();
        if (rowCount == 0) {
            throw Refusal.because("import-no-rows");
        }
    }

    static TableFile open(byte[] content, Optional<String> chosen) {
        WorkbookParts parts = WorkbookParts.of(content);
        WorkbookOutline outline = WorkbookOutline.of(parts);
        WorkbookOutline.Sheet sheet = outline.sheets().stream()
                .filter(candidate -> chosen.map(candidate.name()::equals).orElse(candidate.visible()))
                .findFirst()
                .orElseThrow(() -> chosen.map(name -> Refusal.because("import-no-such-sheet", name))
                        .orElseGet(() -> Refusal.because("import-empty")));
        return new WorkbookTable(parts, outline, sheet);
    }

    private SheetRows sheetRows() {
        return new SheetRows(new XmlPart(parts.open(sheet.file())), texts, styles, outline.from1904());
    }

    private static int count(SheetRows rows) {
        int count = 0;
        while (rows.next().isPresent()) {
            count++;
            if (count > MAX_ROWS) {
                throw Refusal.tooManyRows();
            }
        }
        return count;
    }

    private void checkHeader() {
        Optional<String> range =
                merged.at(headerRow).stream().map(MergedCells.Range::text).findFirst();
        if (range.isPresent()) {
            throw Refusal.because("import-merged-header", range.get());
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.WORKBOOK;
    }

    @Override
    public Optional<Charset> charset() {
        return Optional.empty();
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.empty();
    }

    @Override
    public List<String> sheets() {
        return outline.sheets().stream().map(WorkbookOutline.Sheet::name).toList();
    }

    @Override
    public Optional<String> sheet() {
        return Optional.of(sheet.name());
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
        return Streams.of(new Rows());
    }

    private final class Rows implements Iterator<TableRow> {
        private final SheetRows rows = sheetRows();
        private Optional<SheetRows.Row> next;

        Rows() {
            do {
                next = rows.next();
            } while (next.filter(row -> row.number() <= headerRow).isPresent());
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public TableRow next() {
            SheetRows.Row row = next.orElseThrow(NoSuchElementException::new);
            next = rows.next();
            if (next.isEmpty()) {
                rows.close();
            }
            for (MergedCells.Range range : merged.at(row.number())) {
                for (int column = range.firstColumn();
                        column <= Math.min(range.lastColumn(), headers.size() - 1);
                        column++) {
                    row.cells().fault(column, FieldProblem.of("", "import-merged-cell", range.text()));
                }
            }
            return row.cells().row(row.number(), headers.size());
        }
    }
}
