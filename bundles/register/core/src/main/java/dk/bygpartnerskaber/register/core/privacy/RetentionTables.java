package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** The rules of retention and what they have done, as rows. */
final class RetentionTables {
    private final RegisterStore store;

    RetentionTables(RegisterStore store) {
        this.store = store;
    }

    List<RetentionRule> rules() {
        return store
                .sqlRead(c -> Sql.list(
                        c, "SELECT kind, version, months, nightly FROM reg_retention_rule", RetentionTables::rule))
                .stream()
                .sorted(Comparator.comparing(RetentionRule::kind))
                .toList();
    }

    RetentionRule rule(RetentionKind kind) {
        return rules().stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(
                RetentionKind.valueOf(row.getString(1)), row.getLong(2), row.getInt(3), row.getBoolean(4));
    }

    /** Whether it was still of the version that was read. */
    boolean update(RetentionRule before, int months, boolean nightly) {
        return store.sql(c -> Sql.update(
                        c,
                        "UPDATE reg_retention_rule SET version = version + 1, months = ?, nightly = ?"
                                + " WHERE kind = ? AND version = ?",
                        months,
                        nightly,
                        before.kind().name(),
                        before.version()))
                == 1;
    }

    /** Whether the rule is of the version; if so, nobody else holds or changes it until the end of the transaction. */
    boolean hold(RetentionKind kind, long version) {
        return store.sql(c -> Sql.update(
                        c,
                        "UPDATE reg_retention_rule SET version = version WHERE kind = ? AND version = ?",
                        kind.name(),
                        version))
                == 1;
    }

    /** Whom a rule is to be carried out for by hand, instead of those of the time before. */
    void choose(RetentionKind kind, List<String> people) {
        store.sql(c -> {
            Sql.update(c, "DELETE FROM reg_retention_chosen WHERE kind = ?", kind.name());
            for (String person : people) {
                Sql.update(c, "INSERT INTO reg_retention_chosen (kind, person) VALUES (?, ?)", kind.name(), person);
            }
            return null;
        });
    }

    List<String> chosen(RetentionKind kind) {
        return store.sqlRead(c -> Sql.list(
                c,
                "SELECT person FROM reg_retention_chosen WHERE kind = ? ORDER BY person",
                row -> row.getString(1),
                kind.name()));
    }

    /** Takes a nightly rule for today, which one node can do once. */
    boolean take(RetentionKind kind) {
        String today = store.today().toString();
        return store.sql(c -> Sql.update(
                        c,
                        "UPDATE reg_retention_rule SET last_night = ? WHERE kind = ? AND nightly = TRUE"
                                + " AND (last_night IS NULL OR last_night < ?)",
                        today,
                        kind.name(),
                        today))
                == 1;
    }

    /** Notes that a rule begins; the id of the note. */
    String begin(RetentionRule rule, boolean nightly) {
        String id = Ids.next();
        store.sql(c -> Sql.update(
                c,
                "INSERT INTO reg_retention_run (id, at, kind, months, nightly, erased, kept) VALUES (?, ?, ?, ?, ?, 0, 0)",
                id,
                store.now(),
                rule.kind().name(),
                rule.months(),
                nightly));
        return id;
    }

    void erased(String run) {
        store.sql(c -> Sql.update(c, "UPDATE reg_retention_run SET erased = erased + 1 WHERE id = ?", run));
    }

    void kept(String run) {
        store.sql(c -> Sql.update(c, "UPDATE reg_retention_run SET kept = kept + 1 WHERE id = ?", run));
    }

    List<RetentionRun> log(int limit) {
        return store.sqlRead(c -> Sql.list(
                c,
                "SELECT at, kind, months, nightly, erased, kept FROM reg_retention_run ORDER BY id DESC FETCH FIRST "
                        + limit + " ROWS ONLY",
                row -> new RetentionRun(
                        Sql.instant(row, "at"),
                        RetentionKind.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getLong(5),
                        row.getLong(6))));
    }
}
