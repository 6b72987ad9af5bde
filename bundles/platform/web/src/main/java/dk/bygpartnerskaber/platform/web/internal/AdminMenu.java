package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
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
        private final Permission permission;

        Entry(String textKey, String path, String icon, int order, Permission permission) {
            this.textKey = textKey;
            this.path = path;
            this.icon = icon;
            this.order = order;
            this.permission = permission;
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
            return permission;
        }
    }

    /** Menu entry of the users. */
    @Component(service = NavigationEntry.class)
    public static class Users extends Entry {
        public Users() {
            super("users.title", UserAddresses.ALL, "users", 910, Permission.ADMINISTER);
        }
    }

    /** Menu entry of the keys of programs. */
    @Component(service = NavigationEntry.class)
    public static class ApiKeys extends Entry {
        public ApiKeys() {
            super("api-keys.title", "/admin/api-keys", "key-round", 920, Permission.ADMINISTER);
        }
    }

    /** Menu entry of the audit. */
    @Component(service = NavigationEntry.class)
    public static class Audit extends Entry {
        public Audit() {
            super("changes.title", "/admin/audit", "history", 930, Permission.PROTECT);
        }
    }

    /** Menu entry of the jobs, for those who see the jobs of all. */
    @Component(service = NavigationEntry.class)
    public static class Jobs extends Entry {
        public Jobs() {
            super("jobs.title", JobsPage.PATH, "activity", 95, Permission.CURATE);
        }

        @Override
        public boolean isFor(Actor actor) {
            return actor.may(permission()) || actor.may(Permission.ADMINISTER);
        }
    }
}
