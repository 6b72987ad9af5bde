package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The tables of the register. */
@Component(
        service = {},
        immediate = true)
public final class RegisterSchema {
    private final ServiceRegistration<SchemaReady> ready;

    @Activate
    public RegisterSchema(BundleContext bundle, @Reference SchemaMigrator migrator) {
        ready = migrator.migrate(bundle, "register", "db/register.sql");
    }

    @Deactivate
    void stop() {
        ready.unregister();
    }
}
