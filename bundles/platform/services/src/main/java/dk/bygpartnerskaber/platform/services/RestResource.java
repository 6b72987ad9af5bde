package dk.bygpartnerskaber.platform.services;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A JAX-RS resource, a public class with {@code @Path("/")}, that a module registers as a service: it is published as
 * {@link RestPublisher} does it while the service is there.
 */
@ConsumerType
public interface RestResource {
    /** It is served at {@code /api/v1/<collection>}: a plural noun. */
    String collection();
}
