package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The table of jobs. */
@Component(
        service = {},
        immediate = true)
public final class WorkSchema {
    private final ModuleTables.Opened opened;

    @Activate
    public WorkSchema(BundleContext bundle, @Reference ModuleTables tables, @Reference Transactions transactions) {
        opened = tables.open(bundle, "db/work.sql", new WorkReferences(transactions));
    }

    @Deactivate
    void stop() {
        opened.close();
    }
}
