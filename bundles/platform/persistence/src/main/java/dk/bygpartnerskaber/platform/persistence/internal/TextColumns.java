package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextErasure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** In which columns people write what they like: as rows, so that those of modules that are away are known too. */
final class TextColumns {
    private static final Pattern FORM = Pattern.compile("[a-z_]+\\.[a-z_]+");

    private TextColumns() {}

    /** Remembers the columns of a module as they are in this version of it. */
    static void remember(Connection connection, RecordReferences module) throws SQLException {
        Sql.update(connection, "DELETE FROM plt_text_column WHERE module = ?", module.module());
        for (String name : module.textColumns()) {
            if (!FORM.matcher(name).matches()) {
                throw new IllegalArgumentException("no column: " + name);
            }
            Sql.update(connection, "INSERT INTO plt_text_column (module, name) VALUES (?, ?)", module.module(), name);
        }
    }

    /** Takes texts out of the columns of all modules. */
    static void erase(Connection connection, List<String> texts) throws SQLException {
        for (String name : Sql.list(connection, "SELECT name FROM plt_text_column", row -> row.getString(1))) {
            String[] parts = name.split("\\.");
            TextErasure.in(connection, parts[0], texts, parts[1]);
        }
    }
}
