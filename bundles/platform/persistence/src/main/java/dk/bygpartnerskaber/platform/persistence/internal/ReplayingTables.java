package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens modules: tables, then what they missed, then their services. */
@Component
public final class ReplayingTables implements ModuleTables {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayingTables.class);

    private final SchemaMigrator migrator;
    private final JdbcRemovals removals;

    @Activate
    public ReplayingTables(@Reference SchemaMigrator migrator, @Reference JdbcRemovals removals) {
        this.migrator = migrator;
        this.removals = removals;
    }

    @Override
    public Opened open(BundleContext bundle, String changelog, RecordReferences references) {
        String module = references.module();
        migrator.apply(bundle, module, changelog);
        removals.declare(references);
        replay(references);
        ServiceRegistration<RecordReferences> told = bundle.registerService(RecordReferences.class, references, null);
        try {
            // what was removed between the two; from its registration on the module hears of all at once
            replay(references);
        } catch (RuntimeException e) {
            told.unregister();
            throw e;
        }
        ServiceRegistration<SchemaReady> ready = bundle.registerService(
                SchemaReady.class, new SchemaReady(module), new Hashtable<>(Map.of("module", module)));
        return () -> {
            ready.unregister();
            told.unregister();
        };
    }

    private void replay(RecordReferences references) {
        try {
            removals.replay(references);
        } catch (RuntimeException e) {
            LOG.error(
                    "What was removed while {} was not installed could not be told to it; the module stays away: {}",
                    references.module(),
                    e.toString());
            throw e;
        }
    }
}
