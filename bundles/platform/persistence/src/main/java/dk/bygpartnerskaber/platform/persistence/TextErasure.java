package dk.bygpartnerskaber.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes texts of a person who is to be forgotten out of what people have typed, in any upper and lower case. */
public final class TextErasure {
    /** What stands in their place. */
    public static final String GONE = "…";

    private TextErasure() {}

    /**
     * Erases from columns of a table.
     *
     * @param texts blank ones are left alone
     */
    public static void in(Connection connection, String table, List<String> texts, String... columns)
            throws SQLException {
        Optional<Pattern> pattern = pattern(texts);
        for (String column : pattern.isPresent() ? columns : new String[0]) {
            String select = "SELECT DISTINCT " + column + " FROM " + table;
            // most rows say nothing of the person: only the others are kept
            List<String> cells = Sql.list(connection, select, row -> said(pattern.get(), row.getString(1))).stream()
                    .filter(Objects::nonNull)
                    .toList();
            String update = "UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?";
            for (String cell : cells) {
                Sql.update(connection, update, pattern.get().matcher(cell).replaceAll(GONE), cell);
            }
        }
    }

    private static String said(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).find() ? text : null;
    }

    /** The longest first, or the rest of one that holds another would stay. */
    private static Optional<Pattern> pattern(List<String> texts) {
        String all = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
