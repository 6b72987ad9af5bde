package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Tasks;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes what people are to do. */
@Component(
        immediate = true,
        service = {})
public final class TasksRest {
    private final Publication publication;

    @Activate
    public TasksRest(@Reference RestPublisher publisher, @Reference Tasks tasks, @Reference Clock clock) {
        publication = publisher.publishResource("tasks", new TasksResource(tasks, clock));
    }

    @Deactivate
    void stop() {
        publication.close();
    }
}
