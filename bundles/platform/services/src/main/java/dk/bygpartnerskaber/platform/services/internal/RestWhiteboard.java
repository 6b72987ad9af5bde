package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import dk.bygpartnerskaber.platform.services.RestResource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Publishes the resources that modules register as services. */
@Component(
        immediate = true,
        service = {})
public final class RestWhiteboard {
    private final Map<RestResource, Publication> published = new ConcurrentHashMap<>();
    private final RestPublisher publisher;

    @Activate
    public RestWhiteboard(@Reference RestPublisher publisher) {
        this.publisher = publisher;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(RestResource resource) {
        published.put(resource, publisher.publishResource(resource.collection(), resource));
    }

    void removeResource(RestResource resource) {
        published.remove(resource).close();
    }

    @Deactivate
    void stop() {
        published.values().forEach(Publication::close);
    }
}
