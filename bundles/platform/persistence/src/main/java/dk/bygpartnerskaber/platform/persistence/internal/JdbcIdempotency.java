package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Digest;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Remembers answers in a table. The row is inserted before the work: of two requests with one key at the same time, the
 * second waits for the first on the primary key, and then finds its answer.
 */
@Component
public final class JdbcIdempotency implements Idempotency {
    private static final Duration KEPT = Duration.ofHours(48);

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public JdbcIdempotency(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer once(Actor actor, String key, byte[] request, Supplier<Answer> work) {
        if (!key.matches("[\\x21-\\x7E]{1,200}")) {
            throw ProblemException.invalid(FieldProblem.of("Idempotency-Key", "malformed", "b3a1c0de"));
        }
        String id = Digest.sha256((actor.id() + "\n" + key).getBytes(StandardCharsets.UTF_8));
        String requestHash = Digest.sha256(request);
        Optional<Answer> earlier = transactions.read(c -> answer(c, id, requestHash));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return transactions.write(c -> {
                insert(c, id, requestHash);
                Answer answer = work.get();
                complete(c, id, answer);
                return answer;
            });
        } catch (KeyTakenException another) {
            return transactions.read(c -> answer(c, id, requestHash)).orElseThrow(() -> another);
        }
    }

    private static Optional<Answer> answer(Connection connection, String id, String requestHash) throws SQLException {
        String sql = "SELECT request_hash, status, location, etag FROM plt_idempotency WHERE id = ?";
        return Sql.one(connection, sql, row -> answer(row, requestHash), id);
    }

    private static Answer answer(ResultSet row, String requestHash) throws SQLException {
        if (!row.getString(1).equals(requestHash)) {
            throw new ProblemException(ProblemException.Kind.INVALID, "idempotency-key-reused", List.of());
        }
        return new Answer(row.getInt(2), row.getString(3), row.getString(4));
    }

    private void insert(Connection connection, String id, String requestHash) throws SQLException {
        Instant now = clock.instant();
        Sql.update(connection, "DELETE FROM plt_idempotency WHERE at < ? AND id <> ?", now.minus(KEPT), id);
        String sql = "INSERT INTO plt_idempotency (id, at, request_hash, status) VALUES (?, ?, ?, 0)";
        try {
            Sql.update(connection, sql, id, now, requestHash);
        } catch (SQLException e) {
            // class 23: integrity constraint violation, in the SQL standard and so in both databases
            if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
                throw new KeyTakenException();
            }
            throw e;
        }
    }

    private static void complete(Connection connection, String id, Answer answer) throws SQLException {
        String sql = "UPDATE plt_idempotency SET status = ?, location = ?, etag = ? WHERE id = ?";
        Sql.update(connection, sql, answer.status(), answer.location(), answer.etag(), id);
    }

    private static final class KeyTakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
