package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table holds what people have typed freely, so that the name of a person can be found and taken out there. The
 * database remembers what modules say: it is done for a module that is not installed now as for any other.
 *
 * <p>A row in which something is taken out gets the next {@code version} and the time as {@code changed}, as far as its
 * table has these columns; for tables with a version the change log names the fields.
 *
 * @param recordType type of the records that the rows belong to
 * @param table its name
 * @param key the column with the id of the record; several rows may have one
 * @param columns those with texts, of one or several lines; a field is called as its column, in camel case
 * @param derived columns that are made from these, for sorting and searching
 */
public record PersonalTexts(String recordType, String table, String key, List<String> columns, List<String> derived) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public PersonalTexts {
        columns = List.copyOf(columns);
        derived = List.copyOf(derived);
        require(table);
        require(key);
        columns.forEach(PersonalTexts::require);
        derived.forEach(PersonalTexts::require);
    }

    /** Texts of a table that has the key {@code id} and derives nothing from them. */
    public static PersonalTexts of(String recordType, String table, String... columns) {
        return new PersonalTexts(recordType, table, "id", List.of(columns), List.of());
    }

    /** The same of a table with another key. */
    public PersonalTexts by(String column) {
        return new PersonalTexts(recordType, table, column, columns, derived);
    }

    /** The same with columns that are made from the texts. */
    public PersonalTexts deriving(String... others) {
        return new PersonalTexts(recordType, table, key, columns, List.of(others));
    }

    private static void require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
    }
}
