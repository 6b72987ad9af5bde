package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A list in a file: rows below a line of headers. What a file is, its content tells, never its name.
 *
 * <p>Opening reads the file once from end to end, so whatever is wrong with it as a whole is said then; rows are read
 * anew by each call of {@link #rows()}, one at a time. Beside the content itself, neither holds more than
 * {@value #MOST_MEMORY} bytes.
 */
@ProviderType
public interface TableFile {
    /** The largest file that is read, in bytes. */
    int MAX_BYTES = 25 * 1024 * 1024;

    /** The most rows of one file, those without anything in them not counted. */
    int MAX_ROWS = 60_000;

    /** The most columns of one file. */
    int MAX_COLUMNS = 200;

    /** The most characters of one cell; a longer one is cut there and has a fault. */
    int MAX_CELL = 20_000;

    /** What reading takes at most beside the content, in bytes: most of it is for the texts of a workbook. */
    long MOST_MEMORY = 128L * 1024 * 1024;

    /** Code of the problem of a file that cannot be read; its one field, {@code file}, says why. */
    String UNREADABLE = "import-unreadable";

    /**
     * Reads what the file is: a workbook's first sheet that can be seen.
     *
     * @throws ProblemException {@value #UNREADABLE} with the reason, {@code too-large}
     */
    static TableFile open(byte[] content) {
        return open(content, Optional.empty());
    }

    /**
     * The same with a chosen sheet of a workbook.
     *
     * @param sheet its name; other files have none and pay no heed to it
     * @throws ProblemException {@value #UNREADABLE} with the reason, {@code too-large}
     */
    static TableFile open(byte[] content, Optional<String> sheet) {
        return Opening.open(content, sheet);
    }

    TableFormat format();

    /** How the text is encoded; workbooks have none. */
    Optional<Charset> charset();

    /** What stands between the cells of a {@linkplain TableFormat#DELIMITED delimited} text with more than one column. */
    Optional<Character> delimiter();

    /** The names of a workbook's sheets, in order. */
    List<String> sheets();

    /** The sheet that is read. */
    Optional<String> sheet();

    /** The names of the columns; a column in the middle may have a blank one. */
    List<String> headers();

    /** How many rows there are. */
    int rowCount();

    /** The rows that are not blank, read while they are asked for; not thread-safe. */
    Stream<TableRow> rows();
}
