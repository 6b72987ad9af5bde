package dk.bygpartnerskaber.platform.persistence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the change log with plain SQL on the connection of the running transaction. */
@Component
public final class JdbcChangeLog implements ChangeLog {
    private static final String INSERT = "INSERT INTO plt_change"
            + " (id, at, actor_id, actor_name, module, record_type, record_id, kind, fields) VALUES (?,?,?,?,?,?,?,?,?)";
    private static final ObjectWriter FIELDS = new JsonMapper().writerFor(new TypeReference<List<FieldChange>>() {});

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
        String fields = json(changes);
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

    private static String json(List<FieldChange> changes) {
        try {
            return FIELDS.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
