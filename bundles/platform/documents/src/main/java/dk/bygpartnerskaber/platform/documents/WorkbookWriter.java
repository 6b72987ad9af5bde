package dk.bygpartnerskaber.platform.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as an Excel workbook of one sheet, row by row. Cells have types: what people typed is text, whatever it
 * begins with, so none becomes a formula; days are days, numbers numbers.
 */
public final class WorkbookWriter implements AutoCloseable {
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH = 500;
    private static final int MAX_TEXT = 32_767;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public WorkbookWriter(OutputStream out, String name, List<String> head) {
        workbook = new Workbook(out, "Byg Partnerskaber", null);
        sheet = workbook.newWorksheet(sheetName(name));
        sheet.freezePane(0, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().set();
        }
        rows = 1;
    }

    /** Excel allows 31 characters and some not at all. */
    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        return allowed.length() > 31 ? allowed.substring(0, 31) : allowed;
    }

    public void row(List<Optional<Object>> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column).orElse(null);
            if (value instanceof LocalDate day) {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number) {
                sheet.value(rows, column, number);
            } else if (value != null && !value.toString().isEmpty()) {
                String text = value.toString();
                // in its cell, not in the table of shared texts, which would be kept until the end
                sheet.inlineString(rows, column, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
            }
        }
        rows++;
        if (rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
