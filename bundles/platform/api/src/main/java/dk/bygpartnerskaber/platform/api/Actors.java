package dk.bygpartnerskaber.platform.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Looks up who an actor is and what they may do now, for work that goes on after their request has ended. */
@ProviderType
public interface Actors {
    /** The actor with this {@link Actor#id()} as of now; empty when there is none any more, or may not log in. */
    Optional<Actor> find(String id);
}
