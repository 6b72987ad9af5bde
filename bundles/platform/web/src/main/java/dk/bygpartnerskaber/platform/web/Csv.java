package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.documents.Formulas;
import java.io.IOException;
import java.util.List;

/**
 * Writes a list as Danish Excel opens it by a double click: UTF-8 with byte order mark, semicolons. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {
    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private final Appendable out;

    /** Begins the file. */
    public Csv(Appendable out) throws IOException {
        this.out = out;
        out.append('\ufeff');
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ";").append(quoted(Formulas.defused(cells.get(i))));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
