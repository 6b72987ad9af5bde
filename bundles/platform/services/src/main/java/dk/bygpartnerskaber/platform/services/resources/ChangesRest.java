package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the change log while it can be read. */
@Component(
        immediate = true,
        service = {})
public final class ChangesRest {
    private final Publication publication;

    @Activate
    public ChangesRest(@Reference RestPublisher publisher, @Reference ChangeHistory history) {
        publication = publisher.publishResource("changes", new ChangesResource(history));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
