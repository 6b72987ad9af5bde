package dk.bygpartnerskaber.platform.persistence.internal;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.slf4j.LoggerFactory;

/**
 * What Liquibase says of its work, for those who debug it. It tells each step, and each failure with its stack on the way
 * up as well; {@link LiquibaseMigrator} says the one line that matters.
 */
final class LiquibaseLog extends AbstractLogService {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LiquibaseLog.class);

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    public Logger getLog(@SuppressWarnings("rawtypes") Class type) {
        return new AbstractLogger() {
            @Override
            public void log(Level level, String message, Throwable e) {
                LOG.debug(message, e);
            }
        };
    }
}
