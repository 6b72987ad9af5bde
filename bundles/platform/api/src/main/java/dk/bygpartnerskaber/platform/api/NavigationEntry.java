package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ConsumerType;

/** An entry of the main menu. A module registers one as a service; the menu has it while the service is there. */
@ConsumerType
public interface NavigationEntry {
    /** Key of the entry's text. */
    String textKey();

    /** Address below the base path, for example {@code /organisations}. */
    String path();

    /** Name of an icon of the shell's icon set, for example {@code building}. */
    String icon();

    /** Entries stand in ascending order; the register uses 10 to 90, modules 100 and up. */
    int order();

    /** What one must be allowed to do to see the entry. */
    Permission permission();

    /** Whether it is something to do, rather than a place: at hand in the bar on top of each page, and not in the menu. */
    default boolean isAction() {
        return false;
    }

    /** Whether its page is a list that finds what is given as the parameter {@code q}. */
    default boolean isSearched() {
        return false;
    }

    /** Whether one sees the entry; for entries that more than one permission opens. */
    default boolean isFor(Actor actor) {
        return actor.may(permission());
    }
}
