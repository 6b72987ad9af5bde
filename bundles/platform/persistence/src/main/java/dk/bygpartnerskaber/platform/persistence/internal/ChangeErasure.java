package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.FieldChanges;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes a person out of the change log and of the remembered answers: that something was changed stays, not what. */
final class ChangeErasure {
    /** Who made the changes of a user who is forgotten. */
    static final String NOBODY = "Slettet bruger";

    /** The type of users as records. */
    static final String USER = "user";

    private static final Set<String> LINKS = Set.of(ChangeLog.MERGED_FROM, ChangeLog.MERGED_INTO);

    /** As many records are asked for at once. */
    private static final int MOST = 500;

    private ChangeErasure() {}

    private record Row(String id, String fields) {}

    private record Logged(RecordRef record, String fields) {}

    static void erase(Connection connection, RecordRef record, Redaction redaction) throws SQLException {
        change(
                connection,
                "record_type = ? AND record_id = ?",
                field -> new FieldChange(field.field(), null, null),
                record.type(),
                record.id());
        List<RecordRef> holders = Moved.holders(connection, record);
        for (RecordRef holder : holders) {
            for (RecordRef part : holders) {
                eraseLink(connection, holder, part);
            }
            eraseLink(connection, holder, record);
        }
        List<String> likes = redaction.likes();
        if (!likes.isEmpty()) {
            change(connection, like(likes), field -> redacted(field, redaction), likes.toArray());
        }
        if (record.type().equals(USER)) {
            Sql.update(connection, "UPDATE plt_change SET actor_name = ? WHERE actor_id = ?", NOBODY, record.id());
        }
        Sql.update(connection, "DELETE FROM plt_idempotency WHERE location LIKE ?", "%/" + record.id());
    }

    /** What came to a record from another one that was merged into it, also if the two were separated again. */
    private static void eraseLink(Connection connection, RecordRef holder, RecordRef part) throws SQLException {
        change(
                connection,
                "record_type = ? AND record_id = ? AND fields LIKE ? AND fields LIKE ?",
                field -> LINKS.contains(field.field()) ? field : new FieldChange(field.field(), null, null),
                holder.type(),
                holder.id(),
                "%\"merged%",
                "%\"" + part.id() + "\"%");
    }

    private static String like(List<String> likes) {
        return String.join(" OR ", Collections.nCopies(likes.size(), Sql.lower("fields") + " LIKE ?"));
    }

    private static FieldChange redacted(FieldChange field, Redaction redaction) {
        return new FieldChange(
                field.field(), redaction.applyPlain(field.before()), redaction.applyPlain(field.after()));
    }

    /** Those of the records whose rows the texts would be taken out of. */
    static List<RecordRef> mentioning(Connection connection, List<RecordRef> records, Redaction redaction)
            throws SQLException {
        List<String> likes = redaction.likes();
        if (likes.isEmpty()) {
            return List.of();
        }
        Set<RecordRef> found = new LinkedHashSet<>();
        for (List<RecordRef> some : Portions.of(records, MOST)) {
            Sql.list(
                            connection,
                            "SELECT record_type, record_id, fields FROM plt_change WHERE record_id IN ("
                                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ") AND (" + like(likes)
                                    + ")",
                            row -> new Logged(new RecordRef(row.getString(1), row.getString(2)), row.getString(3)),
                            Stream.concat(some.stream().map(RecordRef::id), likes.stream())
                                    .toArray())
                    .stream()
                    .filter(row -> FieldChanges.read(row.fields()).stream()
                            .anyMatch(field -> !redacted(field, redaction).equals(field)))
                    .map(Logged::record)
                    .filter(some::contains)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static void change(
            Connection connection, String where, UnaryOperator<FieldChange> changed, Object... values)
            throws SQLException {
        List<Row> rows = Sql.list(
                connection,
                "SELECT id, fields FROM plt_change WHERE " + where,
                row -> new Row(row.getString(1), row.getString(2)),
                values);
        for (Row row : rows) {
            List<FieldChange> before = FieldChanges.read(row.fields());
            List<FieldChange> after = before.stream().map(changed).toList();
            if (!after.equals(before)) {
                Sql.update(
                        connection,
                        "UPDATE plt_change SET fields = ? WHERE id = ?",
                        FieldChanges.write(after),
                        row.id());
            }
        }
    }
}
