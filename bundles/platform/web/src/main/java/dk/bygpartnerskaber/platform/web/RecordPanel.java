package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A tab of the pages of records of other modules. A module registers one as a service; the pages have it while the service
 * is there. Forms of a panel go to an address of its module, which leads back to the page they came from.
 */
@ConsumerType
public interface RecordPanel {
    /** Types of the records, as in {@link RecordRef}. */
    Set<String> recordTypes();

    /** Last part of the tab's address, in lower case: {@code /organisations/<id>/<code>}. */
    String code();

    /** Key of the tab's text. */
    default String textKey() {
        return code() + ".title";
    }

    /** Tabs stand in ascending order after the record's own; modules use 100 and up. */
    default int order() {
        return 500;
    }

    /** What one must be allowed to do to see the panel. */
    default Permission permission() {
        return Permission.READ;
    }

    /** Whether one sees the panel; for panels that more than one permission opens. */
    default boolean isFor(Actor actor) {
        return actor.may(permission());
    }

    /** What the tab shows: cards below the page's {@code h1}; the record is there and the reader may see it. */
    Html render(RecordRef record, ViewContext view);

    /** A card on the record's first page, a {@code section} with an {@code h2}; empty when there is nothing to say. */
    default Html card(RecordRef record, ViewContext view) {
        return Html.EMPTY;
    }
}
