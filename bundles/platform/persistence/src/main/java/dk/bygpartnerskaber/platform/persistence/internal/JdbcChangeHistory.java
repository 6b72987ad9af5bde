package dk.bygpartnerskaber.platform.persistence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the rows of the change log that have their positions. */
@Component
public final class JdbcChangeHistory implements ChangeHistory {
    private static final String AFTER =
            "SELECT position, at, actor_id, actor_name, module, record_type, record_id, kind, fields"
                    + " FROM plt_change WHERE position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";
    private static final JsonMapper JSON = new JsonMapper();

    private final Transactions transactions;

    @Activate
    public JdbcChangeHistory(
            @Reference Transactions transactions, @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Override
    public List<Change> after(Actor actor, long position, int limit) {
        actor.require(Permission.HISTORY);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalid(FieldProblem.of("limit", "out-of-range", "1", String.valueOf(MAX_LIMIT)));
        }
        return transactions.read(connection -> after(connection, position, limit));
    }

    private static List<Change> after(Connection connection, long position, int limit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, position);
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
        }
        return changes;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new RecordRef(row.getString(6), row.getString(7)),
                row.getString(8).toLowerCase(Locale.ROOT),
                fields(row.getString(9)));
    }

    private static List<Change.Field> fields(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Change.Field>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
