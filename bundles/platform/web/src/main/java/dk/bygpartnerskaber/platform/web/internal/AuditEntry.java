package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** Menu entry of the audit. */
@Component
public class AuditEntry implements NavigationEntry {
    @Override
    public String textKey() {
        return "changes.title";
    }

    @Override
    public String path() {
        return "/admin/audit";
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public Permission permission() {
        return Permission.PROTECT;
    }
}
