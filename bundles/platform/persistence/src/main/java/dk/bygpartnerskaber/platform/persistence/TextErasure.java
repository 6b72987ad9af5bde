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

    private record Cell(String id, String text) {}

    /**
     * Erases from columns of a table that has the key {@code id}.
     *
     * @param texts blank ones are left alone
     * @return how many cells were changed
     */
    public static int in(Connection connection, String table, List<String> texts, String... columns)
            throws SQLException {
        Optional<Pattern> pattern = pattern(texts);
        int changed = 0;
        for (String column : pattern.isPresent() ? columns : new String[0]) {
            String select = "SELECT id, " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL";
            // most rows say nothing of the person: only the others are kept
            List<Cell> cells = Sql.list(connection, select, row -> {
                String text = row.getString(2);
                return pattern.get().matcher(text).find() ? new Cell(row.getString(1), text) : null;
            });
            for (Cell cell : cells.stream().filter(Objects::nonNull).toList()) {
                String rest = pattern.get().matcher(cell.text()).replaceAll(GONE);
                Sql.update(connection, "UPDATE " + table + " SET " + column + " = ? WHERE id = ?", rest, cell.id());
                changed++;
            }
        }
        return changed;
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
