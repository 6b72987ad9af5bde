package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import javax.sql.DataSource;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions of the JTA manager; one entity manager a unit and transaction. */
@Component
public final class JtaTransactions implements Transactions {
    private static final int ATTEMPTS = 3;

    private final TransactionManager manager;
    private final DataSource dataSource;

    /** The entity managers of the write that runs on this thread; absent outside a write. */
    private final ThreadLocal<Map<EntityManagerFactory, EntityManager>> running = new ThreadLocal<>();

    @Activate
    public JtaTransactions(
            @Reference TransactionManager manager,
            @Reference(target = "(dataSourceName=bygpartnerskaber)") DataSource dataSource) {
        this.manager = manager;
        this.dataSource = dataSource;
    }

    @Override
    public <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work) {
        if (running.get() != null) {
            return work.apply(joined(unit));
        }
        EntityManager entities = unit.createEntityManager();
        try {
            return work.apply(entities);
        } finally {
            entities.close();
        }
    }

    @Override
    public <T> T write(EntityManagerFactory unit, Function<EntityManager, T> work) {
        return inTransaction(() -> {
            EntityManager entities = joined(unit);
            T result = work.apply(entities);
            entities.flush();
            return result;
        });
    }

    @Override
    public <T> T read(SqlWork<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T write(SqlWork<T> work) {
        return inTransaction(() -> read(work));
    }

    private EntityManager joined(EntityManagerFactory unit) {
        return running.get().computeIfAbsent(unit, EntityManagerFactory::createEntityManager);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return running.get() == null ? repeated(work) : joining(work);
    }

    /** Whoever catches the exception of a write that it let join cannot keep the other half. */
    private <T> T joining(Supplier<T> work) {
        boolean worked = false;
        try {
            T result = work.get();
            worked = true;
            return result;
        } finally {
            if (!worked) {
                giveUp();
            }
        }
    }

    private void giveUp() {
        try {
            manager.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return outermost(work);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Collision.isCauseOf(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T outermost(Supplier<T> work) {
        Map<EntityManagerFactory, EntityManager> entityManagers = new HashMap<>();
        begin();
        running.set(entityManagers);
        boolean worked = false;
        try {
            T result = work.get();
            worked = true;
            return result;
        } catch (OptimisticLockException e) {
            throw ProblemException.stale();
        } finally {
            running.remove();
            try {
                end(worked);
            } finally {
                entityManagers.values().forEach(EntityManager::close);
            }
        }
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end(boolean commit) {
        try {
            if (commit) {
                manager.commit();
            } else {
                manager.rollback();
            }
        } catch (RollbackException e) {
            throw e.getCause() instanceof OptimisticLockException
                    ? ProblemException.stale()
                    : new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
