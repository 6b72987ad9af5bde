package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A filtered list of rows, the latest first: in descending order of their ids, or of a moment that they name. Not
 * thread-safe; made for one call.
 */
public final class LatestRows<T> {
    private final String columns;
    private final String from;
    private final String id;
    private final Sql.RowReader<T> reader;
    private final Function<T, String> idOf;
    private String moment;
    private Function<T, Instant> momentOf;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean hopeless;

    /**
     * @param columns what the reader needs
     * @param from a table, or several that are joined
     * @param id the column with the id
     * @param idOf the id of what the reader makes
     */
    public LatestRows(String columns, String from, String id, Sql.RowReader<T> reader, Function<T, String> idOf) {
        this.columns = columns;
        this.from = from;
        this.id = id;
        this.reader = reader;
        this.idOf = idOf;
    }

    /**
     * Orders by a moment, which may be another than that of the writing.
     *
     * @param column the column with the moment
     * @param of that of what the reader makes
     */
    public LatestRows<T> by(String column, Function<T, Instant> of) {
        moment = column;
        momentOf = of;
        return this;
    }

    /** Only those of which a condition holds. */
    public LatestRows<T> where(String condition, Object... wanted) {
        conditions.add("(" + condition + ")");
        for (Object value : wanted) {
            values.add(value);
            hopeless |= value instanceof String text && !TextRules.canBeStored(text);
        }
        return this;
    }

    /** Only those of which a condition with one placeholder holds, when there is a value for it. */
    public LatestRows<T> given(String condition, Optional<?> wanted) {
        wanted.ifPresent(value -> where(condition, value));
        return this;
    }

    public Page<T> page(Connection connection, PageRequest page) throws SQLException {
        if (hopeless) {
            return new Page<>(List.of(), Optional.empty(), page.total() ? OptionalLong.of(0) : OptionalLong.empty());
        }
        OptionalLong total = page.total() ? OptionalLong.of(count(connection)) : OptionalLong.empty();
        page.cursor().ifPresent(this::behind);
        List<T> rows = Sql.list(
                connection,
                "SELECT " + columns + tables() + " ORDER BY " + order() + " FETCH FIRST " + (page.limit() + 1)
                        + " ROWS ONLY",
                reader,
                values.toArray());
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, Optional.empty(), total);
        }
        List<T> items = rows.subList(0, page.limit());
        return new Page<>(items, Optional.of(cursor(items.get(items.size() - 1))), total);
    }

    private String order() {
        return (moment == null ? "" : moment + " DESC, ") + id + " DESC";
    }

    private String cursor(T last) {
        return moment == null
                ? idOf.apply(last)
                : new Cursor(moment, momentOf.apply(last).toString(), idOf.apply(last)).encode();
    }

    private void behind(String text) {
        if (moment == null) {
            Optional.of(text).filter(Ids::isId).ifPresent(last -> where(id + " < ?", last));
            return;
        }
        Cursor last = Cursor.decode(text, moment);
        Instant at = moment(last);
        where(moment + " < ? OR " + moment + " = ? AND " + id + " < ?", at, at, last.id());
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.value());
        } catch (DateTimeException notOurs) {
            throw ProblemException.invalid(FieldProblem.of("cursor", "not-a-cursor"));
        }
    }

    private long count(Connection connection) throws SQLException {
        return Sql.one(connection, "SELECT COUNT(*)" + tables(), row -> row.getLong(1), values.toArray())
                .orElseThrow();
    }

    private String tables() {
        return " FROM " + from + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }
}
