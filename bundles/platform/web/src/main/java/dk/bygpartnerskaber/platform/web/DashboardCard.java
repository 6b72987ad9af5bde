package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.annotation.versioning.ConsumerType;

/** A card of the start page. A module registers one as a service; the page has it while the service is there. */
@ConsumerType
public interface DashboardCard {
    /** Cards stand in ascending order: what the reader does or should do below 100, what is theirs from 100, news from 190. */
    default int order() {
        return 500;
    }

    /** What one must be allowed to do to see the card. */
    default Permission permission() {
        return Permission.READ;
    }

    /** The card, a {@code section} with an {@code h2}; empty when it has nothing to say. */
    Html render(ViewContext view);
}
