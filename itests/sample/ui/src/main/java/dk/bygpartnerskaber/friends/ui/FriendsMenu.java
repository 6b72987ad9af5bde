package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.platform.api.MenuEntry;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The menu entry of the board. */
@Component(service = NavigationEntry.class)
public class FriendsMenu extends MenuEntry {
    public FriendsMenu() {
        super("friends.title", "/friends", "sparkles", 500, Permission.READ);
    }
}
