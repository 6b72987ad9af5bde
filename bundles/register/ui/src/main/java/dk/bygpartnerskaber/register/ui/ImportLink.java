package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.web.JobLink;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The job of an import leads its owner to the import, for as long as that is kept. */
@Component
public final class ImportLink implements JobLink {
    @Override
    public String type() {
        return ImportService.JOB;
    }

    @Override
    public Optional<String> path(ViewContext view, Job job) {
        boolean kept =
                job.created().plus(ImportService.KEPT).isAfter(view.clock().instant());
        return Optional.of("/admin/import/" + job.subject().id())
                .filter(path -> kept && job.actorId().equals(view.actor().id()));
    }
}
