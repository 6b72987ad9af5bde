package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.io.Closeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet, one at a time, the cells as people see them; then what is merged. Not thread-safe. */
final class SheetRows implements Closeable {
    private static final LocalDateTime BEFORE_1900 = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final double SECONDS = 86_400;
    private static final int LONGEST_ERROR = 20;

    private final XmlPart part;
    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean from1904;
    private int row;

    SheetRows(XmlPart part, SharedTexts texts, CellStyles styles, boolean from1904) {
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param number of the row in the sheet, from 1 */
    record Row(int number, Cells cells) {}

    /** The next row with something in it. */
    Optional<Row> next() {
        while (part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                row = CellAddress.row(part.number("r", row + 1));
                Cells cells = cells();
                if (!cells.isBlank()) {
                    return Optional.of(new Row(row, cells));
                }
            }
        }
        return Optional.empty();
    }

    private Cells cells() {
        Cells cells = new Cells();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                String address = part.attribute("r");
                column = address == null ? column + 1 : CellAddress.of(address).column();
                cell(cells, column);
            }
        }
        return cells;
    }

    private void cell(Cells cells, int column) {
        String type = part.attribute("t");
        int style = part.number("s", -1);
        String value = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("v")) {
                value = part.text(TableFile.MAX_CELL + 1);
            } else if (part.starts("is")) {
                value = SharedTexts.text(part, "is");
            } else if (part.starts("f")) {
                part.text(0);
            }
        }
        if (!value.isEmpty()) {
            cells.put(column, shown(type == null ? "n" : type, value, style));
            if ("e".equals(type) && column < TableFile.MAX_COLUMNS) {
                String error = value.substring(0, Math.min(value.length(), LONGEST_ERROR));
                cells.fault(column, FieldProblem.of("", "import-error-cell", error));
            }
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> texts.get(value);
            case "str" -> SharedTexts.unescaped(value);
            // as a Danish Excel shows them
            case "b" -> value.equals("1") || value.equals("true") ? "SAND" : "FALSK";
            case "d" -> moment(value, style);
            case "n" -> styles.get(style).show(value, from1904);
            default -> value;
        };
    }

    /** A moment in ISO form, which few programs write. */
    private String moment(String value, int style) {
        try {
            String time = value.replaceFirst("Z$", "");
            LocalDateTime moment = time.contains("T")
                    ? LocalDateTime.parse(time)
                    : LocalDate.parse(time).atStartOfDay();
            double days = ChronoUnit.SECONDS.between(BEFORE_1900, moment) / SECONDS;
            CellFormat format = styles.get(style);
            boolean bare = format == CellFormat.GENERAL;
            return (bare ? CellFormat.builtIn(time.contains("T") ? 22 : 14) : format).show(String.valueOf(days), false);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    @Override
    public void close() {
        part.close();
    }

    /** Behind the last row. */
    MergedCells merged() {
        List<MergedCells.Range> ranges = new ArrayList<>();
        while (part.next()) {
            if (part.starts("mergeCell")) {
                Optional.ofNullable(part.attribute("ref"))
                        .flatMap(MergedCells.Range::of)
                        .ifPresent(ranges::add);
                if (ranges.size() > MergedCells.MAX_RANGES) {
                    throw Refusal.because("import-merged-cells");
                }
            }
        }
        return new MergedCells(ranges);
    }
}
