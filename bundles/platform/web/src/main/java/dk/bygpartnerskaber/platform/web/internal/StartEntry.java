package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** Menu entry of the start page. */
@Component
public class StartEntry implements NavigationEntry {
    @Override
    public String textKey() {
        return "start.title";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String icon() {
        return "house";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }
}
