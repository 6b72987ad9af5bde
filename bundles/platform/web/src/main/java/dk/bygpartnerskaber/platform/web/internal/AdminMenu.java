package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The platform's entries of the administration's menu. */
public final class AdminMenu {
    private AdminMenu() {}

    private abstract static class Entry implements NavigationEntry {
        private final String textKey;
        private final String path;
        private final String icon;
        private final int order;

        Entry(String textKey, String path, String icon, int order) {
            this.textKey = textKey;
            this.path = path;
            this.icon = icon;
            this.order = order;
        }

        @Override
        public String textKey() {
            return textKey;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public String icon() {
            return icon;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public Permission permission() {
            return Permission.ADMINISTER;
        }
    }

    /** Menu entry of the users. */
    @Component(service = NavigationEntry.class)
    public static class Users extends Entry {
        public Users() {
            super("users.title", UserAddresses.ALL, "users", 910);
        }
    }

    /** Menu entry of the keys of programs. */
    @Component(service = NavigationEntry.class)
    public static class ApiKeys extends Entry {
        public ApiKeys() {
            super("api-keys.title", "/admin/api-keys", "key-round", 920);
        }
    }
}
