package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** Menu entry of the page of the year. */
@Component
public class YearEntry implements NavigationEntry {
    @Override
    public String textKey() {
        return "year.title";
    }

    @Override
    public String path() {
        return YearPage.PATH;
    }

    @Override
    public String icon() {
        return "chart-line";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }
}
