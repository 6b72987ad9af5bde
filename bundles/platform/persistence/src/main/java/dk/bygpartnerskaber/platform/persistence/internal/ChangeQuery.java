package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.FieldChanges;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads rows of the change log that meet conditions. Not thread-safe; made for one call. */
final class ChangeQuery {
    private static final String SELECT = "SELECT id, position, at, actor_id, actor_name, module, record_type,"
            + " record_id, kind, fields, seq, confidential FROM plt_change";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean hopeless;

    /** A change, and the place of its row in the order of writing. */
    record Row(Change change, long seq) {}

    /** @param values for the placeholders of the condition, in their order */
    ChangeQuery where(String condition, Object... values) {
        conditions.add(condition);
        for (Object value : values) {
            parameters.add(value);
            hopeless |= value instanceof String text && !TextRules.canBeStored(text);
        }
        return this;
    }

    /** Adds a condition with one placeholder, when there is a value for it. */
    ChangeQuery where(String condition, Optional<?> value) {
        return value.isEmpty() ? this : where(condition, value.get());
    }

    /** @param all whether what is confidential may be read too */
    List<Row> rows(Connection connection, String order, int limit, boolean all) throws SQLException {
        if (hopeless) {
            return List.of();
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String sql = SELECT + where + " ORDER BY " + order + " FETCH FIRST ? ROWS ONLY";
        Object[] values = Stream.concat(parameters.stream(), Stream.of(limit)).toArray();
        return Sql.list(connection, sql, row -> new Row(change(row, all), row.getLong(11)), values);
    }

    private static Change change(ResultSet row, boolean all) throws SQLException {
        return new Change(
                row.getString(1),
                row.getObject(2) == null ? OptionalLong.empty() : OptionalLong.of(row.getLong(2)),
                Sql.instant(row, "at"),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new RecordRef(row.getString(7), row.getString(8)),
                row.getString(9).toLowerCase(Locale.ROOT),
                all || !row.getBoolean("confidential") ? fields(row.getString(10)) : List.of());
    }

    private static List<Change.Field> fields(String json) {
        return FieldChanges.read(json).stream()
                .map(field -> new Change.Field(field.field(), field.before(), field.after()))
                .toList();
    }
}
