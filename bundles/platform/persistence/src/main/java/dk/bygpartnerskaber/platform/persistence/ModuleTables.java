package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.RecordReferences;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.BundleContext;

/** Makes a module that refers to records of others ready to work. */
@ProviderType
public interface ModuleTables {

    /** A module at work; to be closed when its bundle goes. */
    @FunctionalInterface
    interface Opened extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Brings the module's tables up to date as {@link SchemaMigrator} does, tells it of the removals that it missed while it
     * was not installed, and then registers {@link RecordReferences} and {@link SchemaReady} in the bundle's name. From
     * there on each removal reaches it at once; each exactly once, whichever node it is made on. A module that the
     * database meets for the first time has missed nothing.
     *
     * @param bundle the bundle that carries the changelog
     * @param changelog path of the changelog in the bundle
     * @param references what the module keeps about records of others; to be called without any of its other services
     * @throws IllegalStateException when the tables or the removals fail; nothing is registered then
     */
    Opened open(BundleContext bundle, String changelog, RecordReferences references);
}
