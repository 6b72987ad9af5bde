package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The tables of users and sessions. */
@Component(
        service = {},
        immediate = true)
public final class SecuritySchema {
    private final ServiceRegistration<SchemaReady> ready;

    @Activate
    public SecuritySchema(BundleContext bundle, @Reference SchemaMigrator migrator) {
        ready = migrator.migrate(bundle, "security", "db/security.sql");
    }

    @Deactivate
    void stop() {
        ready.unregister();
    }
}
