package dk.bygpartnerskaber.register.core.schema;

import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The tables of the register. */
@Component(
        service = {},
        immediate = true)
public final class RegisterSchema {
    private final ModuleTables.Opened opened;

    @Activate
    public RegisterSchema(
            BundleContext bundle,
            @Reference ModuleTables tables,
            @Reference Transactions transactions,
            @Reference ChangeLog changes) {
        opened = tables.open(bundle, "db/register.sql", new RegisterReferences(transactions, changes));
    }

    @Deactivate
    void stop() {
        opened.close();
    }
}
