package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Slows down guessing: after {@value #FREE_TRIES} failures of one account from one address the next try must wait, each
 * time twice as long, up to a quarter of an hour; so others can still log in to that account from elsewhere.
 */
@Component(service = LoginThrottle.class)
public final class LoginThrottle {
    private static final int FREE_TRIES = 5;
    private static final int TURNS = 64;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final Transactions transactions;
    private final Clock clock;
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    @Activate
    public LoginThrottle(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * One guess at a password. Guesses come one after the other, else many at once would pass before the first is counted.
     *
     * @param right compares; slow
     * @return what the comparison gave
     * @throws ProblemException {@code login-throttled} when this account must wait at this address
     */
    boolean attempt(String account, String address, BooleanSupplier right) {
        String key = Digests.sha256(account + "\n" + address);
        synchronized (turns[Math.floorMod(key.hashCode(), turns.length)]) {
            check(key);
            boolean succeeded = right.getAsBoolean();
            if (succeeded) {
                transactions.write(c -> Sql.update(c, "DELETE FROM sec_login_failure WHERE id = ?", key));
            } else {
                failed(key);
            }
            return succeeded;
        }
    }

    private void check(String key) {
        Instant free = transactions.read(c -> freeAgain(c, key));
        Duration wait = Duration.between(clock.instant(), free);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new ProblemException(
                    ProblemException.Kind.THROTTLED,
                    "login-throttled",
                    List.of(),
                    String.valueOf(wait.toSeconds() + 1));
        }
    }

    private void failed(String key) {
        Instant now = clock.instant();
        transactions.write(c -> {
            Sql.update(c, "DELETE FROM sec_login_failure WHERE last_failure < ?", now.minus(FORGOTTEN_AFTER));
            String again = "UPDATE sec_login_failure SET failures = failures + 1, last_failure = ? WHERE id = ?";
            String first = "INSERT INTO sec_login_failure (failures, last_failure, id) VALUES (1, ?, ?)";
            return Sql.update(c, again, now, key) == 1 ? 1 : Sql.update(c, first, now, key);
        });
    }

    private static Instant freeAgain(Connection connection, String key) throws SQLException {
        String sql = "SELECT failures, last_failure FROM sec_login_failure WHERE id = ?";
        return Sql.one(
                        connection,
                        sql,
                        row -> Sql.instant(row, "last_failure").plus(waitAfter(row.getInt("failures"))),
                        key)
                .orElse(Instant.MIN);
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_TRIES, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
