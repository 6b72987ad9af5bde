package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.MenuEntry;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The module's entries of the menu, and what it has at hand on every page. */
public final class NetworkMenu {
    private NetworkMenu() {}

    /** Menu entry of the network. */
    @Component(service = NavigationEntry.class)
    public static class Network extends MenuEntry {
        public Network() {
            super("network.title", "/network", "network", 100, Permission.READ);
        }
    }

    /** Notes a contact, from anywhere. */
    @Component(service = NavigationEntry.class)
    public static class NoteContact extends MenuEntry {
        public NoteContact() {
            super("contact.new", ContactEditor.NEW, "message-square", 10, Permission.EDIT);
        }

        @Override
        public boolean isAction() {
            return true;
        }
    }
}
