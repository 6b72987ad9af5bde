package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import java.sql.Connection;
import java.util.Hashtable;
import java.util.Map;
import java.util.logging.Level;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Migrates with Liquibase, which this bundle embeds. */
@Component
public final class LiquibaseMigrator implements SchemaMigrator {
    private static final Logger LOG = LoggerFactory.getLogger(LiquibaseMigrator.class);

    // it tells of every step at INFO; held here, as loggers that nobody holds are forgotten with their level
    private static final java.util.logging.Logger LIQUIBASE = java.util.logging.Logger.getLogger("liquibase");

    private final DataSource dataSource;

    @Activate
    public LiquibaseMigrator(@Reference(target = "(dataSourceName=bygpartnerskaber)") DataSource dataSource) {
        this.dataSource = dataSource;
        LIQUIBASE.setLevel(Level.WARNING);
    }

    @Override
    public ServiceRegistration<SchemaReady> migrate(BundleContext bundle, String module, String changelog) {
        apply(bundle, module, changelog);
        Hashtable<String, Object> properties = new Hashtable<>(Map.of("module", module));
        return bundle.registerService(SchemaReady.class, new SchemaReady(module), properties);
    }

    @Override
    public void apply(BundleContext bundle, String module, String changelog) {
        try {
            migrate(bundle.getBundle().adapt(BundleWiring.class).getClassLoader(), changelog);
        } catch (Exception e) {
            LOG.error(
                    "The tables of {} could not be brought up to date; the module stays away: {}",
                    module,
                    e.getMessage());
            throw new IllegalStateException("tables of " + module, e);
        }
    }

    /** Applies a changelog that the class loader finds; one after the other on this node. */
    public synchronized void migrate(ClassLoader changelogs, String changelog) throws Exception {
        String digest = AppliedChangelogs.digest(changelogs, changelog);
        try (Connection connection = dataSource.getConnection();
                NodeLock lock = NodeLock.on(dataSource)) {
            AppliedChangelogs applied = new AppliedChangelogs(connection);
            if (!applied.contain(changelog, digest)) {
                update(new ClassLoaderResourceAccessor(changelogs), changelog);
                applied.add(changelog, digest);
            }
        }
    }

    private void update(ClassLoaderResourceAccessor changelogs, String changelog) throws Exception {
        // Liquibase finds its parts with ServiceLoader and the thread's class loader
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try (Connection connection = dataSource.getConnection()) {
            Scope.child(Quiet.SETTINGS, () -> update(connection, changelogs, changelog));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void update(Connection connection, ClassLoaderResourceAccessor resources, String changelog)
            throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        // with the node lock held, a lock row can only be the remains of a killed process
        LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
        try (Liquibase liquibase = new Liquibase(changelog, resources, database)) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }

    /** No chatter on the console, no calls home. In a class of its own, so that a start with nothing to do loads none of it. */
    private static final class Quiet {
        static final Map<String, Object> SETTINGS = Map.of(
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                Scope.Attr.logService.name(),
                new LiquibaseLog(),
                "liquibase.analytics.enabled",
                "false");
    }
}
