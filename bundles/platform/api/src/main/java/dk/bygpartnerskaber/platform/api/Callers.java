package dk.bygpartnerskaber.platform.api;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Those who wait for answers of this node; work in the background steps aside for them. Thread-safe. */
@ProviderType
public interface Callers {
    /** For how long no request, of a page or a service, has been answered; zero while one is. */
    Duration quiet();
}
