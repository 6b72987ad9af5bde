package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Pages of rows that have a column {@code place}; the cursor is a place. */
final class Places {
    private Places() {}

    private record Placed<T>(int place, T item) {}

    static <T> Page<T> page(
            Connection connection,
            String table,
            String condition,
            Sql.RowReader<T> reader,
            PageRequest page,
            Object... values)
            throws SQLException {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(page.cursor().map(Places::place).orElse(-1));
        List<Placed<T>> rows = Sql.list(
                connection,
                "SELECT * FROM " + table + " WHERE " + condition + " AND place > ? ORDER BY place FETCH FIRST "
                        + (page.limit() + 1) + " ROWS ONLY",
                row -> new Placed<>(row.getInt("place"), reader.read(row)),
                all.toArray());
        List<Placed<T>> items = rows.stream().limit(page.limit()).toList();
        Optional<String> next = rows.size() > items.size()
                ? Optional.of(String.valueOf(items.get(items.size() - 1).place()))
                : Optional.empty();
        OptionalLong total = page.total() ? count(connection, table, condition, values) : OptionalLong.empty();
        return new Page<>(items.stream().map(Placed::item).toList(), next, total);
    }

    private static int place(String cursor) {
        return cursor.matches("\\d{1,9}") ? Integer.parseInt(cursor) : -1;
    }

    private static OptionalLong count(Connection connection, String table, String condition, Object... values)
            throws SQLException {
        return Sql.one(
                        connection,
                        "SELECT COUNT(*) FROM " + table + " WHERE " + condition,
                        row -> OptionalLong.of(row.getLong(1)),
                        values)
                .orElseThrow();
    }
}
