package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.FieldChanges;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the change log with plain SQL on the connection of the running transaction. */
@Component
public final class JdbcChangeLog implements ChangeLog {
    private static final String INSERT = "INSERT INTO plt_change"
            + " (id, at, actor_id, actor_name, module, record_type, record_id, kind, fields) VALUES (?,?,?,?,?,?,?,?,?)";
    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public JdbcChangeLog(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String module, RecordRef record, Kind kind, List<FieldChange> changes) {
        String fields = FieldChanges.write(changes);
        transactions.write(connection -> Sql.update(
                connection,
                INSERT,
                Ids.next(),
                clock.instant(),
                actor.id(),
                actor.name(),
                module,
                record.type(),
                record.id(),
                kind.name(),
                fields));
    }

    @Override
    public void recordAll(Actor actor, String module, String type, Kind kind, Map<String, List<FieldChange>> changes) {
        transactions.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Map.Entry<String, List<FieldChange>> changed : changes.entrySet()) {
                    insert.setString(1, Ids.next());
                    insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                    insert.setString(3, actor.id());
                    insert.setString(4, actor.name());
                    insert.setString(5, module);
                    insert.setString(6, type);
                    insert.setString(7, changed.getKey());
                    insert.setString(8, kind.name());
                    insert.setString(9, FieldChanges.write(changed.getValue()));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    @Override
    public void conceal(RecordRef record) {
        transactions.write(connection -> Sql.update(
                connection,
                "UPDATE plt_change SET confidential = TRUE WHERE record_id = ? AND record_type = ? AND confidential = FALSE",
                record.id(),
                record.type()));
    }

    @Override
    public Map<String, String> latest(String module, String type, Collection<String> records) {
        Map<String, String> latest = new HashMap<>();
        for (List<String> some : Portions.of(List.copyOf(records), AT_ONCE)) {
            List<Object> values = new ArrayList<>(List.of(type, module));
            values.addAll(some);
            // one look into the index for each: PostgreSQL reads the whole table when it does not know yet how long it
            // is
            transactions.read(connection -> Sql.list(
                    connection,
                    "SELECT wanted.id, (SELECT c.id FROM plt_change c WHERE c.record_id = wanted.id AND c.record_type = ?"
                            + " AND c.module = ? ORDER BY c.seq DESC FETCH FIRST 1 ROW ONLY) FROM (VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(CAST(? AS VARCHAR(36)))"))
                            + ") wanted (id)",
                    row -> latest.put(row.getString(1), row.getString(2)),
                    values.toArray()));
        }
        latest.values().removeIf(Objects::isNull);
        return latest;
    }
}
