package dk.bygpartnerskaber.platform.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Some rows of a list as a file of the same format, with a word on each.
 *
 * @param extension what the names of such files end with
 * @param contentType with the encoding of a text
 */
public record TableExcerpt(String extension, String contentType, byte[] content) {
    /** Property of a contact with the word on it; programs leave properties alone that they do not know. */
    public static final String REMARK = "X-BYG-REMARK";

    private static final char MARK = '\uFEFF';

    /**
     * Takes rows out. Cells are as people see them; a row whose cells cannot be told apart is its text, in the first cell.
     *
     * @param content the list
     * @param sheet of a workbook
     * @param header of the column with the words
     * @param words by the lines of the rows that are wanted
     */
    public static TableExcerpt of(byte[] content, Optional<String> sheet, String header, Map<Integer, String> words) {
        TableFile table = TableFile.open(content, sheet);
        try {
            return switch (table.format()) {
                case DELIMITED -> delimited(content, table, header, words);
                case WORKBOOK -> workbook(content, table, header, words);
                case CARDS -> cards(content, table, words);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableExcerpt delimited(byte[] content, TableFile table, String header, Map<Integer, String> words)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder()
                .fieldSeparator(table.delimiter().orElse(';'))
                .build(text)) {
            rows.writeRecord(with(table.headers(), header));
            wanted(
                    content,
                    table,
                    words,
                    row -> rows.writeRecord(row.stream().map(Formulas::defused).toList()));
        }
        return text("csv", "text/csv", text.toString(), table);
    }

    /** In the encoding of the list, if it has all letters. */
    private static TableExcerpt text(String extension, String type, String text, TableFile table) {
        Charset given = table.charset().orElse(StandardCharsets.UTF_8);
        boolean unicode = given.name().startsWith("UTF");
        Charset charset = unicode || given.newEncoder().canEncode(text) ? given : StandardCharsets.UTF_8;
        // Excel takes text for UTF-8 or UTF-16 only when it begins with a mark
        String marked = charset.name().startsWith("UTF") ? MARK + text : text;
        return new TableExcerpt(extension, type + "; charset=" + charset.name(), marked.getBytes(charset));
    }

    private static TableExcerpt workbook(byte[] content, TableFile table, String header, Map<Integer, String> words)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<String>> rows = new ArrayList<>();
        wanted(content, table, words, rows::add);
        try (WorkbookWriter workbook =
                new WorkbookWriter(out, table.sheet().orElse("1"), with(table.headers(), header))) {
            for (List<String> row : rows) {
                workbook.row(row.stream().map(cell -> Optional.<Object>of(cell)).toList());
            }
        }
        return new TableExcerpt("xlsx", WorkbookWriter.CONTENT_TYPE, out.toByteArray());
    }

    private static void wanted(
            byte[] content, TableFile table, Map<Integer, String> words, Consumer<List<String>> write) {
        List<String> lines = new ArrayList<>();
        table.rows().filter(row -> words.containsKey(row.line())).forEach(row -> {
            if (row.damage().isPresent() && lines.isEmpty()) {
                lines.addAll(lines(content));
            }
            List<String> cells = row.damage().isPresent()
                    ? damaged(table, row.line() <= lines.size() ? lines.get(row.line() - 1) : "")
                    : row.cells();
            write.accept(with(cells, words.get(row.line())));
        });
    }

    private static List<String> damaged(TableFile table, String line) {
        List<String> cells =
                new ArrayList<>(Collections.nCopies(Math.max(1, table.headers().size()), ""));
        cells.set(0, line.length() > TableFile.MAX_CELL ? line.substring(0, TableFile.MAX_CELL) : line);
        return cells;
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    private static List<String> lines(byte[] content) {
        return PlainText.of(content).map(text -> text.lines().toList()).orElse(List.of());
    }

    private static TableExcerpt cards(byte[] content, TableFile table, Map<Integer, String> words) {
        List<String> lines = lines(content);
        StringBuilder text = new StringBuilder();
        table.rows().filter(row -> words.containsKey(row.line())).forEach(row -> {
            int depth = 0;
            for (int i = row.line() - 1; i < lines.size(); i++) {
                String line = lines.get(i).strip().toUpperCase(Locale.ROOT);
                depth += line.equals("BEGIN:VCARD") ? 1 : line.equals("END:VCARD") ? -1 : 0;
                if (depth == 0) {
                    text.append(REMARK)
                            .append(':')
                            .append(oneLine(words.get(row.line())))
                            .append("\r\n");
                }
                text.append(lines.get(i)).append("\r\n");
                if (depth == 0) {
                    break;
                }
            }
        });
        return text("vcf", "text/vcard", text.toString(), table);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
