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
        return running.get() == null ? Repetition.of(() -> readOnce(unit, work)) : work.apply(joined(unit));
    }

    private static <T> T readOnce(EntityManagerFactory unit, Function<EntityManager, T> work) {
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
        return running.get() == null ? Repetition.of(() -> with(work)) : with(work);
    }

    private <T> T with(SqlWork<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T write(SqlWork<T> work) {
        return inTransaction(() -> with(work));
    }

    private EntityManager joined(EntityManagerFactory unit) {
        return running.get().computeIfAbsent(unit, EntityManagerFactory::createEntityManager);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return running.get() == null ? Repetition.of(() -> outermost(work)) : joining(work);
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

    private <T> T outermost(Supplier<T> work) {
        Map<EntityManagerFactory, EntityManager> entityManagers = new HashMap<>();
        begin();
        running.set(entityManagers);
        try {
            T result = done(work);
            commit();
            return result;
        } finally {
            entityManagers.values().forEach(EntityManager::close);
        }
    }

    private <T> T done(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockException e) {
            rollBack(e);
            throw ProblemException.stale();
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            running.remove();
        }
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commit() {
        try {
            manager.commit();
        } catch (RollbackException e) {
            if (e.getCause() instanceof OptimisticLockException) {
                throw ProblemException.stale();
            }
            throw new Repetition.CommitFailedException(e);
        } catch (Exception e) {
            throw new Repetition.CommitFailedException(e);
        }
    }

    private void rollBack(Throwable cause) {
        try {
            manager.rollback();
        } catch (SystemException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
