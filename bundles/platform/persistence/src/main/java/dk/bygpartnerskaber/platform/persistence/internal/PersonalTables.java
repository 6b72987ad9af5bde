package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables in which people type, as modules have declared them, whether installed now or not. */
final class PersonalTables {
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private PersonalTables() {}

    /** A table and the module it belongs to. */
    record Declared(String module, PersonalTexts texts) {}

    private record Cell(String key, String text) {}

    /** Remembers what a module says of its tables, in place of what it said before. */
    static void declare(Connection connection, String module, List<PersonalTexts> all) throws SQLException {
        Sql.update(connection, "DELETE FROM plt_personal_texts WHERE module = ?", module);
        for (PersonalTexts texts : all) {
            Sql.update(
                    connection,
                    "INSERT INTO plt_personal_texts (module, table_name, record_type, key_column, text_columns,"
                            + " derived_columns) VALUES (?, ?, ?, ?, ?, ?)",
                    module,
                    texts.table(),
                    texts.recordType(),
                    texts.key(),
                    String.join(" ", texts.columns()),
                    String.join(" ", texts.derived()));
        }
    }

    private static List<Declared> declared(Connection connection) throws SQLException {
        List<Declared> all = Sql.list(
                connection,
                "SELECT module, record_type, table_name, key_column, text_columns, derived_columns"
                        + " FROM plt_personal_texts ORDER BY module, table_name",
                row -> new Declared(
                        row.getString(1),
                        new PersonalTexts(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                names(row.getString(5)),
                                names(row.getString(6)))));
        List<Declared> there = new ArrayList<>();
        for (Declared table : all) {
            if (exists(connection, table.texts().table())) {
                there.add(table);
            }
        }
        return there;
    }

    private static List<String> names(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        return Sql.exists(connection, "SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = ?", table);
    }

    static List<Mention> mentions(Connection connection, Redaction redaction) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        for (Declared table : declared(connection)) {
            for (String column : table.texts().columns()) {
                for (Cell cell : cells(connection, table.texts(), column, redaction)) {
                    mentions.add(new Mention(
                            table.module(),
                            new RecordRef(table.texts().recordType(), cell.key()),
                            field(column),
                            redaction.excerpt(cell.text()).orElseThrow()));
                }
            }
        }
        return mentions;
    }

    static void redact(Connection connection, Actor actor, ChangeLog changes, Redaction redaction) throws SQLException {
        for (Declared table : declared(connection)) {
            PersonalTexts texts = table.texts();
            Map<String, Boolean> columns = columns(connection, texts.table());
            Map<String, SortedSet<String>> changed = new LinkedHashMap<>();
            for (String column : texts.columns()) {
                for (String key : redact(connection, texts, column, columns.get(column), redaction)) {
                    changed.computeIfAbsent(key, k -> new TreeSet<>()).add(field(column));
                }
            }
            for (String column : texts.derived()) {
                redact(connection, texts, column, columns.get(column), redaction);
            }
            for (Map.Entry<String, SortedSet<String>> row : changed.entrySet()) {
                touch(connection, actor, changes, table, columns, row);
            }
        }
    }

    private static void touch(
            Connection connection,
            Actor actor,
            ChangeLog changes,
            Declared table,
            Map<String, Boolean> columns,
            Map.Entry<String, SortedSet<String>> row)
            throws SQLException {
        if (!columns.containsKey("version")) {
            return;
        }
        String changed = columns.containsKey("changed") ? ", changed = CURRENT_TIMESTAMP" : "";
        PersonalTexts texts = table.texts();
        Sql.update(
                connection,
                "UPDATE " + texts.table() + " SET version = version + 1" + changed + " WHERE " + texts.key() + " = ?",
                row.getKey());
        changes.record(
                actor,
                table.module(),
                new RecordRef(texts.recordType(), row.getKey()),
                ChangeLog.Kind.UPDATED,
                row.getValue().stream()
                        .map(field -> new FieldChange(field, null, null))
                        .toList());
    }

    /** Takes the texts out of a column; the keys of the rows. */
    private static List<String> redact(
            Connection connection, PersonalTexts texts, String column, boolean nullable, Redaction redaction)
            throws SQLException {
        List<String> keys = new ArrayList<>();
        for (Cell cell : cells(connection, texts, column, redaction)) {
            String rest = Optional.ofNullable(redaction.apply(cell.text())).orElse(nullable ? null : Redaction.MARK);
            Sql.update(
                    connection,
                    "UPDATE " + texts.table() + " SET " + column + " = ? WHERE " + texts.key() + " = ? AND " + column
                            + " = ?",
                    rest,
                    cell.key(),
                    cell.text());
            keys.add(cell.key());
        }
        return keys;
    }

    private static List<Cell> cells(Connection connection, PersonalTexts texts, String column, Redaction redaction)
            throws SQLException {
        List<String> likes = redaction.likes();
        if (likes.isEmpty()) {
            return List.of();
        }
        String condition = String.join(" OR ", Collections.nCopies(likes.size(), Sql.lower(column) + " LIKE ?"));
        String select = "SELECT " + texts.key() + ", " + column + " FROM " + texts.table() + " WHERE " + condition;
        return Sql.list(connection, select, row -> new Cell(row.getString(1), row.getString(2)), likes.toArray())
                .stream()
                .filter(cell -> redaction.isIn(cell.text()))
                .toList();
    }

    /** The columns of a table, and whether each may be empty. */
    private static Map<String, Boolean> columns(Connection connection, String table) throws SQLException {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        Sql.list(
                        connection,
                        "SELECT column_name, is_nullable FROM information_schema.columns WHERE LOWER(table_name) = ?",
                        row -> Map.entry(
                                row.getString(1).toLowerCase(Locale.ROOT),
                                row.getString(2).equals("YES")),
                        table)
                .forEach(column -> columns.put(column.getKey(), column.getValue()));
        return columns;
    }

    private static String field(String column) {
        return NEXT_WORD.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
