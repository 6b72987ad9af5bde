package dk.bygpartnerskaber.platform.persistence;

import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Brings a module's tables to the state that its code expects. */
@ProviderType
public interface SchemaMigrator {

    /**
     * Applies those change sets of the bundle's Liquibase changelog that have not been applied yet, on one node at a
     * time, then registers {@link SchemaReady} in the bundle's name.
     *
     * @param bundle the bundle that carries the changelog
     * @param module its module, for {@link SchemaReady} and the log
     * @param changelog path of the changelog in the bundle
     * @throws IllegalStateException when a change set fails or was altered after it had been applied
     */
    ServiceRegistration<SchemaReady> migrate(BundleContext bundle, String module, String changelog);

    /** The same, without registering anything. */
    void apply(BundleContext bundle, String module, String changelog);
}
