package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the jobs while there is a queue. */
@Component(
        immediate = true,
        service = {})
public final class JobsRest {
    private final Publication publication;

    @Activate
    public JobsRest(@Reference RestPublisher publisher, @Reference Jobs jobs) {
        publication = publisher.publishResource("jobs", new JobsResource(jobs));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
