package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cells of one row while it is read: no more of them and no more of each than a row may have. Not thread-safe.
 */
final class Cells {
    private static final Pattern NO_NAME = Pattern.compile("@|://|\\d{3}");

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, FieldProblem> faults = new HashMap<>();
    private int size;
    private boolean beyond;

    /** Takes the text of a column; columns that are left out are blank. */
    void put(int column, String text) {
        String cell = stripped(text);
        size = Math.max(size, column + 1);
        if (column >= TableFile.MAX_COLUMNS) {
            beyond |= !cell.isEmpty();
            return;
        }
        while (texts.size() <= column) {
            texts.add("");
        }
        if (cell.length() > TableFile.MAX_CELL) {
            faults.put(column, Refusal.cellTooLong());
            cell = cell.substring(0, TableFile.MAX_CELL);
        }
        texts.set(column, cell);
    }

    void fault(int column, FieldProblem fault) {
        faults.put(column, fault);
    }

    /** The blanks that people cannot see, with the one that never breaks a line and the mark of UTF-8. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }

    /** Number of the last column there was, filled or blank. */
    int size() {
        return size;
    }

    /** Whether there is something behind the last column that a row may have. */
    boolean isBeyond() {
        return beyond;
    }

    /** Number of the last column with something in it. */
    int filled() {
        if (beyond) {
            return size;
        }
        int last = texts.size();
        while (last > 0 && texts.get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    boolean isBlank() {
        return filled() == 0;
    }

    /** Whether there is a single text, as a title has it. */
    boolean isTitle() {
        return texts.stream().filter(text -> !text.isEmpty()).count() == 1;
    }

    /** Whether these may be the names of several columns: texts without numbers and addresses, each another. */
    boolean areNames() {
        List<String> names = texts.stream().filter(text -> !text.isEmpty()).toList();
        return names.size() > 1
                && names.stream().noneMatch(NO_NAME.asPredicate())
                && names.stream().distinct().count() == names.size();
    }

    /** These cells as the names of the columns, without blank ones behind the last. */
    List<String> headers() {
        if (beyond) {
            throw Refusal.tooManyColumns();
        }
        return List.copyOf(texts.subList(0, filled()));
    }

    /** These cells as a row below so many headers; the columns behind them must be blank. */
    TableRow row(int line, int columns) {
        if (filled() > columns) {
            return TableRow.damaged(line, cellCount(columns, filled()));
        }
        List<String> cells = new ArrayList<>(texts.subList(0, Math.min(columns, texts.size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        return new TableRow(line, cells, faults, Optional.empty());
    }

    static FieldProblem cellCount(int expected, int found) {
        return FieldProblem.of("", "import-cell-count", String.valueOf(found), String.valueOf(expected));
    }
}
