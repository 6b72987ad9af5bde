package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.web.JobLink;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The job of a change of many records leads its owner to that, for as long as it is kept. */
@Component
public final class BulkLink implements JobLink {
    @Override
    public String type() {
        return BulkChangeService.JOB;
    }

    @Override
    public Optional<String> path(ViewContext view, Job job) {
        boolean kept =
                job.created().plus(BulkChangeService.KEPT).isAfter(view.clock().instant());
        return Optional.of("/bulk-changes/" + job.subject().id())
                .filter(path -> kept && job.actorId().equals(view.actor().id()));
    }
}
