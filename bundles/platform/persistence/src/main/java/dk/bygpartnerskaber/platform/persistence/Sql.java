package dk.bygpartnerskaber.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL inside {@link Transactions}. Values go to the placeholders in their order; an {@link Instant} as a moment of
 * UTC, {@code null} as NULL.
 */
public final class Sql {

    /** Makes a value of the row that the result stands at. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (row.next()) {
                all.add(reader.read(row));
            }
            return all;
        }
    }

    /** The first row, if there is one. */
    public static <T> Optional<T> one(Connection connection, String sql, RowReader<T> reader, Object... values)
            throws SQLException {
        return list(connection, sql, reader, values).stream().findFirst();
    }

    /** Whether there is a row at all. */
    public static boolean exists(Connection connection, String sql, Object... values) throws SQLException {
        return one(connection, sql, row -> true, values).isPresent();
    }

    /**
     * SQL for the lower case of a column, for comparing with what {@link String#toLowerCase} gives. On PostgreSQL, LOWER knows no
     * letters beyond ASCII when the database was made with the locale C.
     */
    public static String lower(String column) {
        return "TRANSLATE(LOWER(" + column + "), 'ÆØÅÄÖÜÉ', 'æøåäöüé')";
    }

    /** The number of rows that were changed. */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = prepare(connection, sql, values)) {
            return update.executeUpdate();
        }
    }

    /** A moment of a row; {@code null} for NULL. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
