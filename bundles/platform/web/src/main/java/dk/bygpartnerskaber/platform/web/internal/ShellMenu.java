package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.MenuEntry;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The platform's entries of the menu. */
public final class ShellMenu {
    private ShellMenu() {}

    /** Menu entry of the start page. */
    @Component(service = NavigationEntry.class)
    public static class Start extends MenuEntry {
        public Start() {
            super("start.title", "/", "house", 0, Permission.READ);
        }
    }

    /** Menu entry of the page of the year. */
    @Component(service = NavigationEntry.class)
    public static class Year extends MenuEntry {
        public Year() {
            super("year.title", YearPage.PATH, "chart-line", 80, Permission.READ);
        }
    }

    /** Menu entry of the users. */
    @Component(service = NavigationEntry.class)
    public static class Users extends MenuEntry {
        public Users() {
            super("users.title", UserAddresses.ALL, "users", 910, Permission.ADMINISTER);
        }
    }

    /** Menu entry of the keys of programs. */
    @Component(service = NavigationEntry.class)
    public static class ApiKeys extends MenuEntry {
        public ApiKeys() {
            super("api-keys.title", "/admin/api-keys", "key-round", 920, Permission.ADMINISTER);
        }
    }

    /** Menu entry of the audit. */
    @Component(service = NavigationEntry.class)
    public static class Audit extends MenuEntry {
        public Audit() {
            super("changes.title", "/admin/audit", "history", 930, Permission.PROTECT);
        }
    }

    /** Menu entry of the jobs, for those who see the jobs of all, and for those who start some that erase. */
    @Component(service = NavigationEntry.class)
    public static class Jobs extends MenuEntry {
        public Jobs() {
            super("jobs.title", JobsPage.PATH, "activity", 95, Permission.CURATE);
        }

        @Override
        public boolean isFor(Actor actor) {
            return actor.may(permission()) || actor.may(Permission.ADMINISTER) || actor.may(Permission.PROTECT);
        }
    }
}
