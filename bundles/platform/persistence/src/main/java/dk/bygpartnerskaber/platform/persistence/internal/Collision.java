package dk.bygpartnerskaber.platform.persistence.internal;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Tells whether the database refused a transaction for what another one did at the same moment: the same work, done once
 * more, then meets what the other has left and succeeds, or says properly what is wrong.
 */
final class Collision {
    // a key or a reference that another transaction has just taken or removed; deadlock and failed serialisation
    private static final String CONSTRAINT = "23";
    private static final String ROLLED_BACK = "40";
    // H2: timeout of a lock; row changed by another transaction
    private static final String LOCK_TIMEOUT = "HYT00";
    private static final String CONCURRENT_UPDATE = "90131";

    private Collision() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .anyMatch(e -> e instanceof SQLException sql && isCollision(sql.getSQLState()));
    }

    private static boolean isCollision(String state) {
        return state != null
                && (state.startsWith(CONSTRAINT)
                        || state.startsWith(ROLLED_BACK)
                        || state.equals(LOCK_TIMEOUT)
                        || state.equals(CONCURRENT_UPDATE));
    }
}
