package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** The register's entries of the main menu. */
public final class RegisterMenu {
    private RegisterMenu() {}

    private record Entry(String textKey, String path, String icon, int order, Permission permission) {}

    private abstract static class Item implements NavigationEntry {
        private final Entry entry;

        Item(Entry entry) {
            this.entry = entry;
        }

        @Override
        public String textKey() {
            return entry.textKey();
        }

        @Override
        public String path() {
            return entry.path();
        }

        @Override
        public String icon() {
            return entry.icon();
        }

        @Override
        public int order() {
            return entry.order();
        }

        @Override
        public Permission permission() {
            return entry.permission();
        }
    }

    /** Menu entry of the partnerships. */
    @Component(service = NavigationEntry.class)
    public static class Partnerships extends Item {
        public Partnerships() {
            super(new Entry("partnerships.title", "/partnerships", "handshake", 10, Permission.READ));
        }
    }

    /** Menu entry of the organisations. */
    @Component(service = NavigationEntry.class)
    public static class Organisations extends Item {
        public Organisations() {
            super(new Entry("organisations.title", "/organisations", "building-2", 20, Permission.READ));
        }
    }

    /** Menu entry of the lists of values. */
    @Component(service = NavigationEntry.class)
    public static class Lists extends Item {
        public Lists() {
            super(new Entry("lists.title", ListsPage.PATH, "tags", 92, Permission.CURATE));
        }
    }

    /** Menu entry of the people. */
    @Component(service = NavigationEntry.class)
    public static class People extends Item {
        public People() {
            super(new Entry("people.title", "/people", "user", 30, Permission.READ));
        }
    }

    /** Menu entry of the teams. */
    @Component(service = NavigationEntry.class)
    public static class Teams extends Item {
        public Teams() {
            super(new Entry("teams.title", "/teams", "users", 40, Permission.READ));
        }
    }

    /** Menu entry of the import. */
    @Component(service = NavigationEntry.class)
    public static class Import extends Item {
        public Import() {
            super(new Entry("import.title", "/admin/import", "file-up", 90, Permission.CURATE));
        }
    }

    /** Menu entry of the personal data. */
    @Component(service = NavigationEntry.class)
    public static class Privacy extends Item {
        public Privacy() {
            super(new Entry("privacy.title", PrivacyPage.PATH, "lock", 925, Permission.PROTECT));
        }
    }
}
