package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.MenuEntry;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The register's entries of the main menu. */
public final class RegisterMenu {
    private RegisterMenu() {}

    /** Menu entry of the partnerships. */
    @Component(service = NavigationEntry.class)
    public static class Partnerships extends MenuEntry {
        public Partnerships() {
            super("partnerships.title", "/partnerships", "handshake", 10, Permission.READ);
        }

        @Override
        public boolean isSearched() {
            return true;
        }
    }

    /** Menu entry of the organisations. */
    @Component(service = NavigationEntry.class)
    public static class Organisations extends MenuEntry {
        public Organisations() {
            super("organisations.title", "/organisations", "building-2", 20, Permission.READ);
        }

        @Override
        public boolean isSearched() {
            return true;
        }
    }

    /** Menu entry of the lists of values. */
    @Component(service = NavigationEntry.class)
    public static class Lists extends MenuEntry {
        public Lists() {
            super("lists.title", ListsPage.PATH, "tags", 92, Permission.CURATE);
        }
    }

    /** Menu entry of the pairs that may be the same. */
    @Component(service = NavigationEntry.class)
    public static class Duplicates extends MenuEntry {
        public Duplicates() {
            super("duplicates.title", DuplicatesPage.PATH, "copy", 94, Permission.CURATE);
        }
    }

    /** Menu entry of the people. */
    @Component(service = NavigationEntry.class)
    public static class People extends MenuEntry {
        public People() {
            super("people.title", "/people", "user", 30, Permission.READ);
        }

        @Override
        public boolean isSearched() {
            return true;
        }
    }

    /** Menu entry of the teams. */
    @Component(service = NavigationEntry.class)
    public static class Teams extends MenuEntry {
        public Teams() {
            super("teams.title", "/teams", "users", 40, Permission.READ);
        }

        @Override
        public boolean isSearched() {
            return true;
        }
    }

    /** Menu entry of the import. */
    @Component(service = NavigationEntry.class)
    public static class Import extends MenuEntry {
        public Import() {
            super("import.title", "/admin/import", "file-up", 90, Permission.CURATE);
        }
    }

    /** Menu entry of the personal data. */
    @Component(service = NavigationEntry.class)
    public static class Privacy extends MenuEntry {
        public Privacy() {
            super("privacy.title", PrivacyPage.PATH, "lock", 925, Permission.PROTECT);
        }
    }
}
