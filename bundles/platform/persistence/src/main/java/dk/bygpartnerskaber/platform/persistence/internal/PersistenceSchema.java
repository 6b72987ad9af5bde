package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The platform's own tables. */
@Component(
        service = {},
        immediate = true)
public final class PersistenceSchema {
    private final ServiceRegistration<SchemaReady> ready;

    @Activate
    public PersistenceSchema(BundleContext bundle, @Reference SchemaMigrator migrator) {
        ready = migrator.migrate(bundle, "persistence", "db/persistence.sql");
    }

    @Deactivate
    void stop() {
        ready.unregister();
    }
}
