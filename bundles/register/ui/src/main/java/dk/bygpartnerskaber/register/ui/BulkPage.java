package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.ui.BulkWords.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One change of many records: choose it, see what it would do, confirm, wait, receipt. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-bulk")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/bulk-changes/*")
public class BulkPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String CHANGE = "change";

    private final transient BulkChangeService bulk;
    private final transient BulkLists lists;
    private final transient BulkWords words;
    private final transient BulkLosses losses;
    private final transient Jobs jobs;

    @Activate
    public BulkPage(
            @Reference Shell shell,
            @Reference BulkChangeService bulk,
            @Reference BulkLists lists,
            @Reference BulkWords words,
            @Reference BulkLosses losses,
            @Reference Jobs jobs) {
        super(shell);
        this.bulk = bulk;
        this.lists = lists;
        this.words = words;
        this.losses = losses;
        this.jobs = jobs;
    }

    /**
     * Model of the page where the change is chosen.
     *
     * @param list the list that the records stand on, as it was
     * @param all whether all on it are meant
     * @param ids of those ticked
     */
    public record Start(
            ViewContext view,
            Form form,
            BulkKind kind,
            ListState list,
            boolean all,
            List<String> ids,
            long count,
            List<Choice> choices) {
        public String title() {
            return view.text(
                    count == 1 ? "bulk.title.one" : "bulk.title.many", view.count(kind.code() + ".count", count));
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.EDIT);
        List<String> path = request.path();
        if (path.isEmpty()) {
            List<Choice> choices =
                    words.choices(request.view(), kind(request), () -> lists.ids(request, kind(request)));
            return Reply.page(start(request, form(request, choices), choices));
        }
        if (path.size() > 1) {
            throw ProblemException.notFound();
        }
        BulkReport report = report(request, path.get(0), new Form(request.view(), "bulk"));
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return report.file();
        }
        return Reply.page(screen(report));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.EDIT);
        List<String> path = request.path();
        if (path.isEmpty()) {
            return preview(request);
        }
        return switch (path.size() == 2 ? path.get(1) : "") {
            case "confirm" -> confirm(request, path.get(0));
            case "cancel" -> cancel(request, path.get(0));
            default -> throw ProblemException.notFound();
        };
    }

    private static BulkKind kind(WebRequest request) {
        return Coded.parse(BulkKind.class, request.param("list")).orElse(BulkKind.ORGANISATIONS);
    }

    private static Form form(WebRequest request, List<Choice> choices) {
        List<String> values = choices.stream()
                .flatMap(choice -> Stream.of(choice.valueField(), choice.replacementField()))
                .toList();
        Form form = Form.of(request, "bulk", values);
        return form.set(CHANGE, request.params(CHANGE));
    }

    private Screen start(WebRequest request, Form form, List<Choice> choices) {
        BulkKind kind = kind(request);
        boolean all = BulkLists.isAll(request);
        Start model = new Start(
                request.view(),
                form,
                kind,
                BulkLists.state(request, kind),
                all,
                all ? List.of() : request.params("id"),
                lists.count(request, kind),
                choices);
        return new Screen(model.title(), Views.render("bulk", model));
    }

    private Reply preview(WebRequest request) {
        BulkKind kind = kind(request);
        List<String> ids = lists.ids(request, kind);
        List<Choice> choices = words.choices(request.view(), kind, () -> ids);
        Form form = form(request, choices);
        Optional<Choice> choice = choices.stream()
                .filter(one -> one.code().equals(form.value(CHANGE)))
                .findFirst();
        if (choice.isEmpty()) {
            return Reply.refused(
                    start(request, form.refuse(CHANGE, request.view().text("bulk.change.missing")), choices));
        }
        try {
            BulkRun run = bulk.preview(request.actor(), choice.get().change(kind, form), ids);
            return Reply.redirect("/bulk-changes/" + run.id());
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemException.Kind.INVALID) {
                throw refused;
            }
            return Reply.refused(start(request, form.refuse(refused), choices));
        }
    }

    private BulkReport report(WebRequest request, String id, Form form) {
        ViewContext view = request.view();
        BulkRun run = bulk.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        Optional<JobView> job =
                run.jobId().flatMap(one -> jobs.find(request.actor(), one)).map(found -> new JobView(view, found));
        BulkWords.Values values = words.values(view, run);
        return new BulkReport(view, form, run, words.said(view, run.change(), values), values, goes(view, run), job);
    }

    private List<String> goes(ViewContext view, BulkRun run) {
        if (!run.change().isDeletion() || run.status() != BulkRun.Status.TRIED) {
            return List.of();
        }
        List<String> going = run.items().stream()
                .filter(item -> item.outcome() == BulkRun.Outcome.PLANNED)
                .map(item -> item.record().id())
                .toList();
        return losses.of(view, run.change().kind(), going);
    }

    private static Screen screen(BulkReport report) {
        ViewContext view = report.view();
        return switch (report.run().status()) {
            case TRIED -> new Screen(view.text("bulk.preview"), Views.render("bulk-preview", report));
            case RUNNING -> new Screen(view.text("bulk.running"), Views.render("bulk-progress", report), true);
            case DONE -> new Screen(view.text("bulk.receipt"), Views.render("bulk-receipt", report));
        };
    }

    private Reply confirm(WebRequest request, String id) {
        try {
            BulkRun run = bulk.confirm(request.actor(), id);
            run.jobId().ifPresent(job -> JobPatience.await(jobs, request.actor(), job));
            return Reply.redirect("/bulk-changes/" + id);
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemException.Kind.CONFLICT) {
                throw refused;
            }
            Form form = new Form(request.view(), "bulk").refuse(refused);
            return Reply.refused(screen(report(request, id, form)));
        }
    }

    private Reply cancel(WebRequest request, String id) {
        BulkRun run = bulk.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        jobs.cancel(request.actor(), run.jobId().orElseThrow(ProblemException::notFound));
        return Reply.redirect("/bulk-changes/" + id);
    }
}
