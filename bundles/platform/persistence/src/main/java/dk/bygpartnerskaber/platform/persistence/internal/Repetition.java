package dk.bygpartnerskaber.platform.persistence.internal;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does work once more when the database refused it for no fault of its own: another transaction was in the way, or the
 * pooled connection was dead.
 */
final class Repetition {
    private static final int COLLISIONS = 2;
    // the pool throws away each dead connection that shows itself; after a restart of the database all of them are
    private static final int DEAD_CONNECTIONS = 50;

    // a key or a reference that another transaction has just taken or removed; deadlock and failed serialisation
    private static final String CONSTRAINT = "23";
    private static final String ROLLED_BACK = "40";
    // H2: timeout of a lock; row changed by another transaction
    private static final Set<String> IN_THE_WAY = Set.of("HYT00", "90131");
    // PostgreSQL: connection does not exist, has failed, was ended by the administrator or by a crash
    private static final Set<String> DEAD = Set.of("08003", "08006", "57P01", "57P02");

    private Repetition() {}

    static <T> T of(Supplier<T> work) {
        int collisions = 0;
        int deadConnections = 0;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                boolean again = isCollision(e)
                        ? ++collisions <= COLLISIONS
                        : isDeadConnection(e) && ++deadConnections <= DEAD_CONNECTIONS;
                if (!again) {
                    throw e;
                }
            }
        }
    }

    private static boolean isCollision(Throwable failure) {
        return states(failure)
                .anyMatch(state ->
                        state.startsWith(CONSTRAINT) || state.startsWith(ROLLED_BACK) || IN_THE_WAY.contains(state));
    }

    private static boolean isDeadConnection(Throwable failure) {
        // a connection that died at the commit may have carried it out
        return !(failure instanceof CommitFailedException) && states(failure).anyMatch(DEAD::contains);
    }

    private static Stream<String> states(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .flatMap(e -> e instanceof SQLException sql ? Stream.ofNullable(sql.getSQLState()) : Stream.empty());
    }

    /** A commit that the database did not confirm. */
    static final class CommitFailedException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        CommitFailedException(Throwable cause) {
            super(cause);
        }
    }
}
