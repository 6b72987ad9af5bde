package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What imports keep about a person. An upload that mentions one goes as a whole, as it can be sent again; of an import that
 * has been written the file goes and each row that mentions them, the others can still be undone.
 */
public final class ImportTraces {
    private static final String ONE = " WHERE import_id = ? AND place = ?";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ImportTraces() {}

    /** Forgets what is about a person or has one of the texts. */
    public static void forget(Connection connection, RecordRef person, Redaction redaction) throws SQLException {
        Sql.update(connection, "DELETE FROM reg_import_item WHERE record_id = ?", person.id());
        Sql.update(connection, "DELETE FROM reg_import_candidate WHERE record_id = ?", person.id());
        if (redaction.isEmpty()) {
            return;
        }
        for (String id : runsMentioning(connection, redaction)) {
            Sql.update(connection, "DELETE FROM reg_import_part WHERE import_id = ?", id);
            Sql.update(connection, "DELETE FROM reg_import WHERE id = ? AND done_at IS NULL", id);
        }
        for (Place place : items(connection, redaction)) {
            Sql.update(connection, "DELETE FROM reg_import_item" + ONE, place.run(), place.place());
        }
        for (Place place : faults(connection, redaction)) {
            Sql.update(connection, "DELETE FROM reg_import_fault" + ONE, place.run(), place.place());
        }
        for (String id : runsNamed(connection, redaction)) {
            Sql.update(connection, "UPDATE reg_import SET file_name = '' WHERE id = ?", id);
        }
    }

    /** Imports of which something has one of the texts. */
    public static Set<String> mentioning(Connection connection, Redaction redaction) throws SQLException {
        if (redaction.isEmpty()) {
            return Set.of();
        }
        Set<String> runs = new HashSet<>(runsMentioning(connection, redaction));
        runs.addAll(runsNamed(connection, redaction));
        items(connection, redaction).forEach(place -> runs.add(place.run()));
        faults(connection, redaction).forEach(place -> runs.add(place.run()));
        return runs;
    }

    private static List<String> runsMentioning(Connection connection, Redaction redaction) throws SQLException {
        List<String> runs = Sql.list(
                        connection,
                        "SELECT id, layout FROM reg_import",
                        row -> mentions(text(row.getBytes(2)), redaction) ? row.getString(1) : "")
                .stream()
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        for (String id :
                Sql.list(connection, "SELECT DISTINCT import_id FROM reg_import_part", row -> row.getString(1))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Sql.list(
                            connection,
                            "SELECT content FROM reg_import_part WHERE import_id = ? ORDER BY place",
                            row -> row.getBytes(1),
                            id)
                    .forEach(file::writeBytes);
            byte[] content = file.toByteArray();
            if (mentions(text(content), redaction) || ImportFile.anyText(content, redaction::isIn)) {
                runs.add(id);
            }
        }
        return runs;
    }

    private static boolean mentions(String text, Redaction redaction) {
        // quotation marks as CSV and JSON write them
        return redaction.isIn(text.replace("\"\"", "\"").replace("\\\"", "\""));
    }

    /** A file as text, if it is one: what stands between its cells too. */
    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(content, WINDOWS);
    }

    private static List<String> runsNamed(Connection connection, Redaction redaction) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT id, file_name FROM reg_import",
                        row -> redaction.isIn(row.getString(2)) ? row.getString(1) : "")
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private record Place(String run, int place) {}

    private static List<Place> items(Connection connection, Redaction redaction) throws SQLException {
        return places(connection, redaction, "reg_import_item", "name", "changes");
    }

    private static List<Place> faults(Connection connection, Redaction redaction) throws SQLException {
        return places(connection, redaction, "reg_import_fault", "header", "cell", "args");
    }

    private static List<Place> places(Connection connection, Redaction redaction, String table, String... columns)
            throws SQLException {
        List<String> likes = redaction.likes();
        String condition = Stream.of(columns)
                .flatMap(column -> Collections.nCopies(likes.size(), Sql.lower(column) + " LIKE ?").stream())
                .collect(Collectors.joining(" OR "));
        Object[] values = Collections.nCopies(columns.length, likes).stream()
                .flatMap(List::stream)
                .toArray();
        return Sql.list(
                        connection,
                        "SELECT import_id, place, " + String.join(", ", columns) + " FROM " + table + " WHERE "
                                + condition,
                        row -> isIn(row, redaction, columns)
                                ? Optional.of(new Place(row.getString(1), row.getInt(2)))
                                : Optional.<Place>empty(),
                        values)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isIn(ResultSet row, Redaction redaction, String... columns) throws SQLException {
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null && redaction.isIn(text)) {
                return true;
            }
        }
        return false;
    }
}
