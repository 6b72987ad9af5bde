package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What users and keys of programs are called, for those who read of their changes. */
@ProviderType
public interface AccountNames {

    /**
     * The names of those of the ids that there are.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code forbidden} without {@code PROTECT} or
     *     {@code ADMINISTER}
     */
    Map<String, String> of(Actor actor, Set<String> ids);
}
