package dk.bygpartnerskaber.platform.services;

import org.osgi.annotation.versioning.ProviderType;

/** Something that is served now. Whoever published it closes it when the service behind it goes. */
@ProviderType
public interface Publication extends AutoCloseable {

    /** Ends serving; requests under way are answered, later ones get 404. Closing again does nothing. */
    @Override
    void close();
}
