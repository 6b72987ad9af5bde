package dk.bygpartnerskaber.platform.documents;

import java.util.List;
import java.util.Optional;

/**
 * The cells of a sheet that are merged with others.
 *
 * @param ranges rows and columns, counted from 1 and 0
 */
record MergedCells(List<Range> ranges) {
    /** More are not looked at: whoever merges so many cells has made no list. */
    static final int MAX_RANGES = 2_000;

    /** @param text as Excel writes it: {@code B2:D3} */
    record Range(String text, int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Nothing when it is one cell only. */
        static Optional<Range> of(String text) {
            int colon = text.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            CellAddress first = CellAddress.of(text.substring(0, colon));
            CellAddress last = CellAddress.of(text.substring(colon + 1));
            return first.equals(last)
                    ? Optional.empty()
                    : Optional.of(new Range(text, first.row(), last.row(), first.column(), last.column()));
        }

        boolean hasRow(int row) {
            return firstRow <= row && row <= lastRow;
        }
    }

    MergedCells {
        ranges = List.copyOf(ranges);
    }

    List<Range> at(int row) {
        return ranges.isEmpty()
                ? ranges
                : ranges.stream().filter(range -> range.hasRow(row)).toList();
    }
}
