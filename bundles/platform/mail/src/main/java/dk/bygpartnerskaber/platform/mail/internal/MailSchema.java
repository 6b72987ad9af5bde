package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaMigrator;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The table of Monday mails. */
@Component(
        service = {},
        immediate = true)
public final class MailSchema {
    private final ServiceRegistration<SchemaReady> ready;

    @Activate
    public MailSchema(BundleContext bundle, @Reference SchemaMigrator migrator) {
        ready = migrator.migrate(bundle, "mail", "db/mail.sql");
    }

    @Deactivate
    void stop() {
        ready.unregister();
    }
}
