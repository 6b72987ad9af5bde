package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.JobLink;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs of an import lead its owner to the import, for as long as that is kept. */
public abstract class ImportLink implements JobLink {
    private final ImportService imports;
    private final String type;

    private ImportLink(ImportService imports, String type) {
        this.imports = imports;
        this.type = type;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final Optional<String> path(ViewContext view, Job job) {
        boolean own = job.actorId().equals(view.actor().id()) && view.may(Permission.CURATE);
        return Optional.of(job.subject().id())
                .filter(id -> own && imports.find(view.actor(), id).isPresent())
                .map(id -> "/admin/import/" + id);
    }

    /** Of the job that tries it out. */
    @Component(service = JobLink.class)
    public static final class Trial extends ImportLink {
        @Activate
        public Trial(@Reference ImportService imports) {
            super(imports, ImportService.TRIAL_JOB);
        }
    }

    /** Of the job that writes it. */
    @Component(service = JobLink.class)
    public static final class Writing extends ImportLink {
        @Activate
        public Writing(@Reference ImportService imports) {
            super(imports, ImportService.JOB);
        }
    }

    /** Of the job that takes it back. */
    @Component(service = JobLink.class)
    public static final class Undo extends ImportLink {
        @Activate
        public Undo(@Reference ImportService imports) {
            super(imports, ImportService.UNDO_JOB);
        }
    }
}
