package dk.bygpartnerskaber.platform.api;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** The lists of a module of which people save {@link Selections}. A module with such pages registers one as a service. */
@ConsumerType
public interface SelectableLists {
    /** Addresses of the lists below the base path, for example {@code /organisations}. */
    Set<String> addresses();
}
