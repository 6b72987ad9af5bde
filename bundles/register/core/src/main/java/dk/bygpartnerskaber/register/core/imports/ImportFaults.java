package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.Lines;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What is wrong with the rejected rows of imports, as rows. */
final class ImportFaults {
    private static final int LONGEST = 200;

    private final RegisterStore store;

    ImportFaults(RegisterStore store) {
        this.store = store;
    }

    void replace(String run, List<Rejected> faults) {
        store.sql(connection -> {
            Sql.update(connection, "DELETE FROM reg_import_fault WHERE import_id = ?", run);
            String sql = "INSERT INTO reg_import_fault (import_id, place, line, header, cell, field, code, args)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int place = 0; place < faults.size(); place++) {
                    Rejected fault = faults.get(place);
                    insert.setString(1, run);
                    insert.setInt(2, place);
                    insert.setInt(3, fault.line());
                    insert.setString(4, fault.column() == null ? null : Excerpt.of(fault.column(), LONGEST));
                    insert.setString(5, fault.value());
                    insert.setString(6, fault.reason().field());
                    insert.setString(7, fault.reason().code());
                    insert.setString(8, args(fault.reason()));
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    private static String args(FieldProblem reason) {
        return Lines.join(reason.args().stream()
                .map(arg -> Excerpt.of(arg.replace('\n', ' '), LONGEST * 5))
                .limit(9)
                .toList());
    }

    Page<Rejected> page(String run, PageRequest page) {
        return store.sqlRead(connection ->
                Places.page(connection, "reg_import_fault", "import_id = ?", ImportFaults::rejected, page, run));
    }

    List<Rejected> all(String run) {
        return store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT * FROM reg_import_fault WHERE import_id = ? ORDER BY place",
                ImportFaults::rejected,
                run));
    }

    private static Rejected rejected(ResultSet row) throws SQLException {
        return new Rejected(
                row.getInt("line"),
                row.getString("header"),
                row.getString("cell"),
                new FieldProblem(row.getString("field"), row.getString("code"), Lines.split(row.getString("args"))));
    }

    /** How many rows are rejected. */
    long rows(String run) {
        return store.sqlRead(connection -> Sql.one(
                        connection,
                        "SELECT COUNT(DISTINCT line) FROM reg_import_fault WHERE import_id = ?",
                        row -> row.getLong(1),
                        run)
                .orElse(0L));
    }
}
