package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ProviderType;

/** Those who wait for answers of this node; work in the background steps aside for them. Thread-safe. */
@ProviderType
public interface Callers {
    /** How many requests, of pages or services, are being answered right now. */
    int waiting();
}
