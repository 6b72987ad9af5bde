package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the lists of values, by plain SQL: looking one up must not flush the records under way. */
public final class ValueTable {
    private static final String COLUMNS = "SELECT id, version, list, name, retired FROM reg_value ";

    private final RegisterStore store;

    public ValueTable(RegisterStore store) {
        this.store = store;
    }

    /** A value, without its uses. */
    public record Row(String id, long version, ValueList list, String name, boolean retired) {
        ListedValue toRecord(long uses) {
            return new ListedValue(id, version, list, name, retired, uses);
        }
    }

    /** In the order of {@link ValueOrder}. */
    List<Row> all(ValueList list) {
        return store
                .sqlRead(connection -> Sql.list(connection, COLUMNS + "WHERE list = ?", ValueTable::row, list.name()))
                .stream()
                .sorted(Comparator.comparing(Row::name, ValueOrder.NAMES))
                .toList();
    }

    Optional<Row> find(String id) {
        return Ids.isId(id)
                ? store.sqlRead(connection -> Sql.one(connection, COLUMNS + "WHERE id = ?", ValueTable::row, id))
                : Optional.empty();
    }

    /** The value that a name means: the one of this very name, else one that differs in case or white space only. */
    public Optional<Row> named(ValueList list, String name) {
        if (!TextRules.canBeStored(name) || name.length() > list.longest()) {
            return Optional.empty();
        }
        List<Row> found = store.sqlRead(connection -> Sql.list(
                connection,
                COLUMNS + "WHERE list = ? AND name_key = ? ORDER BY id",
                ValueTable::row,
                list.name(),
                SearchText.key(name)));
        return found.stream().filter(row -> row.name().equals(name)).findFirst().or(() -> found.stream()
                .findFirst());
    }

    Row insert(ValueList list, String name) {
        Row row = new Row(Ids.next(), 1, list, name, false);
        store.sql(connection -> Sql.update(
                connection,
                "INSERT INTO reg_value (id, version, list, name, name_key, retired) VALUES (?, ?, ?, ?, ?, FALSE)",
                row.id(),
                row.version(),
                list.name(),
                name,
                SearchText.key(name)));
        return row;
    }

    /** Whether it was still of the version that was read. */
    boolean update(Row row, String name, boolean retired) {
        return store.sql(connection -> Sql.update(
                        connection,
                        "UPDATE reg_value SET version = version + 1, name = ?, name_key = ?, retired = ?"
                                + " WHERE id = ? AND version = ?",
                        name,
                        SearchText.key(name),
                        retired,
                        row.id(),
                        row.version()))
                == 1;
    }

    /** Whether it was still of the version that was read. */
    boolean delete(Row row) {
        return store.sql(connection -> Sql.update(
                        connection, "DELETE FROM reg_value WHERE id = ? AND version = ?", row.id(), row.version()))
                == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getLong("version"),
                ValueList.valueOf(row.getString("list")),
                row.getString("name"),
                row.getBoolean("retired"));
    }
}
