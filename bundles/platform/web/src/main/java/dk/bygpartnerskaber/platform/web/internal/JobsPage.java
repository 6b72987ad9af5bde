package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobLink;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Running and past jobs: how far they are, why they failed, stop and try again. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-jobs")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern(JobsPage.PATH + "/*")
public class JobsPage extends PageServlet {
    static final String PATH = "/admin/jobs";

    private static final long serialVersionUID = 1L;
    private static final List<String> FILTERS = List.of("state");

    private final transient Jobs jobs;
    private final transient Map<String, JobLink> links = new ConcurrentHashMap<>();

    @Activate
    public JobsPage(@Reference Shell shell, @Reference Jobs jobs) {
        super(shell);
        this.jobs = jobs;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLink(JobLink link) {
        links.put(link.type(), link);
    }

    void removeLink(JobLink link) {
        links.remove(link.type(), link);
    }

    /**
     * A job of the list.
     *
     * @param url of what it is about
     * @param retryable whether the reader may try it again
     */
    public record Row(JobView job, Optional<String> url, boolean retryable) {}

    /** Model of the page. */
    public record Model(ViewContext view, ListState list, Form filters, List<Row> rows, Optional<String> next) {
        public List<Option> states() {
            return Arrays.stream(Job.State.values())
                    .map(state -> state.name().toLowerCase(Locale.ROOT))
                    .map(code -> new Option(code, view.text("job.state." + code)))
                    .toList();
        }

        /** Whether something will look different in a moment. */
        public boolean live() {
            return rows.stream().anyMatch(row -> row.job().isUnderWay());
        }

        /** This page, to be fetched again. */
        public String self() {
            return list.cursor().map(list::nextUrl).orElseGet(list::firstUrl);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ViewContext view = request.view();
        ListState list = new ListState(request, PATH, FILTERS, "-created");
        Page<Job> page = jobs.list(
                view.actor(),
                list.given("state").flatMap(JobsPage::state),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
        List<Row> rows = page.items().stream().map(job -> row(view, job)).toList();
        Model model = new Model(view, list, Form.of(request, "job", FILTERS), rows, page.next());
        return Reply.page(new Screen(view.text("jobs.title"), Views.render("jobs", model), model.live()));
    }

    private static Optional<Job.State> state(String code) {
        return Arrays.stream(Job.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    private Row row(ViewContext view, Job job) {
        Optional<String> url = Optional.ofNullable(links.get(job.type()))
                .flatMap(link -> link.path(view, job))
                .map(view::url);
        JobView shown = new JobView(view, job);
        return new Row(shown, url, shown.isRetryable() && jobs.mayRetry(view.actor(), job));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        switch (path.size() == 2 ? path.get(1) : "") {
            case "cancel" -> jobs.cancel(request.actor(), path.get(0));
            case "retry" -> jobs.retry(request.actor(), path.get(0));
            default -> throw ProblemException.notFound();
        }
        return Reply.redirect(PATH, "jobs." + path.get(1));
    }
}
