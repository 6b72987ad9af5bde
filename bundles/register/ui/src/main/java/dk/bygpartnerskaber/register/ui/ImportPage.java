package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Import of lists: choose a file, map its columns and see what would happen, confirm, wait, receipt. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-import")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/import/*")
@HttpWhiteboardServletMultipart(
        maxFileSize = ImportService.MAX_BYTES,
        maxRequestSize = ImportService.MAX_BYTES + ImportPage.OTHER_FIELDS,
        fileSizeThreshold = ImportService.MAX_BYTES + ImportPage.OTHER_FIELDS)
public class ImportPage extends PageServlet {
    /** Room for the fields beside the file; what fits is held in memory, so no file is left behind on disk. */
    static final int OTHER_FIELDS = 100_000;

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 200;

    private final transient ImportService imports;
    private final transient Jobs jobs;

    @Activate
    public ImportPage(@Reference Shell shell, @Reference ImportService imports, @Reference Jobs jobs) {
        super(shell);
        this.imports = imports;
        this.jobs = jobs;
    }

    /** Model of the page that takes a file. */
    public record Start(ViewContext view, Form form) {
        public List<Option> kinds() {
            return Labels.options(view, ImportKind.class);
        }
    }

    /**
     * Model of the pages that show what a file does or has done.
     *
     * @param job the job that was given it last
     */
    public record Run(ViewContext view, Form form, ImportRun run, Optional<JobView> job) {
        /** Whether its job ended without having written anything. */
        public boolean isUndone() {
            return run.status() == ImportRun.Status.TRIED
                    && job.filter(JobView::isRetryable).isPresent();
        }

        public long count(String action) {
            return run.count(ImportRun.Action.valueOf(action));
        }

        public List<ImportRun.Planned> changes() {
            return run.planned().stream()
                    .filter(planned -> planned.action() != ImportRun.Action.UNCHANGED)
                    .limit(ROWS_SHOWN)
                    .toList();
        }

        public long moreChanges() {
            return count("CREATE") + count("UPDATE") - changes().size();
        }

        public List<ImportRun.Rejected> rejected() {
            return run.rejected().stream().limit(ROWS_SHOWN).toList();
        }

        public long moreRejected() {
            return run.rejected().size() - rejected().size();
        }

        public List<Option> targets() {
            return run.targets().stream()
                    .map(target -> new Option(target, label(target)))
                    .toList();
        }

        /** The headers of the columns that go nowhere. */
        public List<String> leftOut() {
            return run.columns().stream()
                    .filter(column -> column.target() == null)
                    .map(ImportRun.Column::header)
                    .toList();
        }

        public String label(String target) {
            if (target.startsWith("targets")) {
                return view.text("import.columns");
            }
            String subject = run.kind() == ImportKind.ORGANISATIONS ? "organisation." : "partnership.";
            return view.find("import.target." + target)
                    .or(() -> view.find(subject + target))
                    .or(() -> view.find("organisation." + target))
                    .or(() -> view.find(target))
                    .orElse(target);
        }

        public String reason(FieldProblem reason) {
            return view.text("problem.field." + reason.code(), reason.args().toArray());
        }

        public String url(String step) {
            return view.url("/admin/import/" + run.id() + step);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.isEmpty()) {
            Form form = new Form(request.view(), "import").set("kind", ImportKind.PARTNERSHIPS.code());
            return Reply.page(start(request, form));
        }
        if (path.size() > 1) {
            throw ProblemException.notFound();
        }
        ImportRun run = find(request, path.get(0));
        return Reply.page(screen(request, run, new Form(request.view(), "import")));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return upload(request);
        }
        return switch (path.size() == 2 ? path.get(1) : "") {
            case "map" -> map(request, path.get(0));
            case "confirm" -> confirm(request, path.get(0));
            case "cancel" -> cancel(request, path.get(0));
            default -> throw ProblemException.notFound();
        };
    }

    private ImportRun find(WebRequest request, String id) {
        return imports.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply upload(WebRequest request) {
        Form form = Form.of(request, "import", List.of("kind", "file"));
        Optional<WebRequest.Upload> file = request.upload("file");
        Optional<ImportKind> kind = Coded.parse(ImportKind.class, form.value("kind"));
        if (kind.isEmpty() || file.isEmpty()) {
            form.refuse(kind.isEmpty() ? "kind" : "file", request.view().text("import.file.missing"));
            return Reply.refused(start(request, form));
        }
        try {
            ImportRun run = imports.upload(
                    request.actor(),
                    kind.get(),
                    file.get().fileName(),
                    file.get().content());
            return Reply.redirect("/admin/import/" + run.id());
        } catch (ProblemException refused) {
            return Reply.refused(start(request, form.refuse(refused)));
        }
    }

    private Reply map(WebRequest request, String id) {
        try {
            imports.map(request.actor(), id, request.params("target"));
            return Reply.redirect("/admin/import/" + id, "import.mapped");
        } catch (ProblemException refused) {
            return refused(request, id, refused);
        }
    }

    private Reply confirm(WebRequest request, String id) {
        try {
            ImportRun run = imports.confirm(
                    request.actor(), id, request.param("goodRowsOnly").equals("true"));
            run.jobId().ifPresent(job -> JobPatience.await(jobs, request.actor(), job));
            return Reply.redirect("/admin/import/" + id);
        } catch (ProblemException refused) {
            return refused(request, id, refused);
        }
    }

    private Reply cancel(WebRequest request, String id) {
        jobs.cancel(request.actor(), find(request, id).jobId().orElseThrow(ProblemException::notFound));
        return Reply.redirect("/admin/import/" + id);
    }

    /** The fields of these problems are targets of columns, which the form knows nothing of. */
    private Reply refused(WebRequest request, String id, ProblemException refused) {
        ImportRun run = find(request, id);
        Form form = new Form(request.view(), "import");
        Run model = model(request, run, form);
        refused.fields().forEach(fault -> form.refuse("", model.label(fault.field()) + ": " + model.reason(fault)));
        if (refused.fields().isEmpty()) {
            form.refuse(refused);
        }
        return Reply.refused(screen(request, run, form));
    }

    private static Screen start(WebRequest request, Form form) {
        Start model = new Start(request.view(), form);
        return new Screen(request.view().text("import.title"), Views.render("import", model));
    }

    private Run model(WebRequest request, ImportRun run, Form form) {
        Optional<JobView> job =
                run.jobId().flatMap(id -> jobs.find(request.actor(), id)).map(j -> new JobView(request.view(), j));
        return new Run(request.view(), form, run, job);
    }

    private Screen screen(WebRequest request, ImportRun run, Form form) {
        Run model = model(request, run, form);
        return switch (run.status()) {
            case TRIED -> new Screen(request.view().text("import.preview"), Views.render("import-preview", model));
            case RUNNING ->
                new Screen(request.view().text("import.running"), Views.render("import-progress", model), true);
            case DONE -> new Screen(request.view().text("import.receipt"), Views.render("import-receipt", model));
        };
    }
}
