package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Import of lists: choose a file, or go on with one that was sent before. */
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
    private static final String UNSAID = "";
    private static final int LISTED = 20;

    private final transient ImportService imports;
    private final transient Jobs jobs;
    private final transient ImportPages pages;
    private final transient ImportDuplicates duplicates;

    @Activate
    public ImportPage(
            @Reference Shell shell,
            @Reference ImportService imports,
            @Reference Jobs jobs,
            @Reference ChangeReader reader) {
        super(shell);
        this.imports = imports;
        this.jobs = jobs;
        pages = new ImportPages(imports, jobs, reader);
        duplicates = new ImportDuplicates(imports);
    }

    /**
     * Model of the page that takes a file.
     *
     * @param own the reader's imports that are listed, the latest first
     * @param all how many there are
     */
    public record Start(ViewContext view, Form form, List<ImportWords> own, int all) {
        public List<ImportKind> kinds() {
            return List.of(ImportKind.values());
        }

        public List<Option> kindOptions() {
            Option unsaid = new Option(UNSAID, view.text("import.kind.unsaid"));
            return Stream.concat(Stream.of(unsaid), Labels.options(view, ImportKind.class).stream())
                    .toList();
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return Reply.page(start(request, new Form(request.view(), "import").set("kind", UNSAID)));
        }
        if (path.equals(List.of("example"))) {
            return ImportExamples.file(
                    request.view(),
                    Coded.parse(ImportKind.class, request.param("kind")).orElse(ImportKind.ORGANISATIONS));
        }
        ImportRun run = find(request);
        return switch (page(path)) {
            case "" -> Reply.page(pages.screen(request, run, new Form(request.view(), "import")));
            case "rejected" -> pages.rejectedRows(request, run);
            case "duplicates" -> Reply.page(duplicates.screen(request, run));
            case "undo" -> pages.beforeUndo(request, run);
            case "delete" -> Reply.page(pages.beforeDeletion(request, run));
            default -> throw ProblemException.notFound();
        };
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return upload(request);
        }
        ImportRun run = find(request);
        return switch (page(path)) {
            case "map" -> pages.map(request, run);
            case "duplicates" -> duplicates.decide(request, run);
            case "confirm" -> pages.confirm(request, run);
            case "cancel" -> pages.cancel(request, run);
            case "undo" -> pages.undo(request, run);
            case "delete" -> pages.delete(request, run);
            default -> throw ProblemException.notFound();
        };
    }

    private ImportRun find(WebRequest request) {
        return imports.find(request.actor(), request.path().get(0)).orElseThrow(ProblemException::notFound);
    }

    /** What follows the id in an address. */
    private static String page(List<String> path) {
        return String.join("/", path.subList(1, path.size()));
    }

    private Screen start(WebRequest request, Form form) {
        List<ImportRun> all = imports.list(request.actor());
        List<ImportWords> own = all.stream()
                .limit(request.param("all").isEmpty() ? LISTED : all.size())
                .map(run -> new ImportWords(request.view(), run))
                .toList();
        Start model = new Start(request.view(), form, own, all.size());
        return new Screen(request.view().text("import.title"), Views.render("import", model));
    }

    private Reply upload(WebRequest request) {
        Form form = Form.of(request, "import", List.of("kind", "file"));
        List<WebRequest.Upload> files = request.uploads("file");
        if (files.isEmpty()) {
            return Reply.refused(
                    start(request, form.refuse("file", request.view().text("import.file.missing"))));
        }
        Optional<ImportKind> kind = Coded.parse(ImportKind.class, form.value("kind"));
        try {
            ImportRun run = imports.upload(request.actor(), upload(request, kind, files));
            run.jobId().ifPresent(job -> JobPatience.await(jobs, request.actor(), job));
            return Reply.redirect("/admin/import/" + run.id());
        } catch (ProblemException refused) {
            return Reply.refused(start(request, form.refuse(refused)));
        }
    }

    private static ImportUpload upload(WebRequest request, Optional<ImportKind> kind, List<WebRequest.Upload> files) {
        String name =
                files.size() == 1 ? files.get(0).fileName() : request.view().text("import.several.name");
        return new ImportUpload(
                kind,
                name,
                Optional.empty(),
                files.stream()
                        .map(file -> new ImportUpload.File(file.fileName(), file.content()))
                        .toList());
    }
}
