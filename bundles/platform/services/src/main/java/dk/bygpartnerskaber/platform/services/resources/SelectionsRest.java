package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes saved selections of lists. */
@Component(
        immediate = true,
        service = {})
public final class SelectionsRest {
    private final Publication publication;

    @Activate
    public SelectionsRest(
            @Reference RestPublisher publisher, @Reference Selections selections, @Reference Idempotency idempotency) {
        publication =
                publisher.publishResource("selections", new SelectionsResource(selections, new Creations(idempotency)));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
