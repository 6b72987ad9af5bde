package dk.bygpartnerskaber.platform.services;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Publishes REST resources below {@code /api/v1}. Each has a server of its own, so that modules come and go without
 * touching each other; all that are there now make up the OpenAPI document at {@code /api/v1/openapi.json} and
 * {@code .yaml}.
 *
 * <p>Resources take the {@link dk.bygpartnerskaber.platform.api.Actor} as a {@code @Context} parameter and throw
 * {@link dk.bygpartnerskaber.platform.api.ProblemException}; JSON is read strictly, query parameters that a method does
 * not declare are refused, and every failure is answered as {@code application/problem+json}.
 */
@ProviderType
public interface RestPublisher {
    /** The largest JSON or XML body in bytes, and the largest of any kind unless a resource takes uploads. */
    int MAX_BODY = 1024 * 1024;

    /**
     * Serves a resource at {@code /api/v1/<collection>}.
     *
     * @param collection plural noun, for example {@code organisations}
     * @param resource a JAX-RS resource: public class with {@code @Path("/")}
     * @throws IllegalStateException when the address is taken
     */
    default Publication publishResource(String collection, Object resource) {
        return publishResource(collection, resource, MAX_BODY);
    }

    /**
     * Serves a resource that takes uploads.
     *
     * @param maxUpload the largest body in bytes that is neither JSON nor XML
     */
    Publication publishResource(String collection, Object resource, int maxUpload);
}
