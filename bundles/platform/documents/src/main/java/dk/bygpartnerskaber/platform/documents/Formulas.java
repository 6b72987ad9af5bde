package dk.bygpartnerskaber.platform.documents;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking the cells of a delimited text for formulas: such a cell gets an apostrophe in front,
 * which goes again when the text is read.
 */
public final class Formulas {
    private static final Pattern START = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

    private Formulas() {}

    /** The cell as it is to be written; also one that would lose an apostrophe of its own. */
    public static String defused(String cell) {
        return START.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** The cell that was written. */
    static String restored(String written) {
        return written.startsWith("'") && START.matcher(written).lookingAt() ? written.substring(1) : written;
    }
}
