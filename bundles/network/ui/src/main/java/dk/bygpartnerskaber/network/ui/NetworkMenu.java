package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.MenuEntry;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The menu entry of the network. */
@Component(service = NavigationEntry.class)
public class NetworkMenu extends MenuEntry {
    public NetworkMenu() {
        super("network.title", "/network", "network", 100, Permission.READ);
    }
}
