package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Who has to be looked at again, and who has yet to be told. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-privacy-tasks")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/privacy/tasks/*")
public class KeepingPage extends PageServlet {
    static final String PATH = "/admin/privacy/tasks";

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient KeepingService keeping;

    @Activate
    public KeepingPage(@Reference Shell shell, @Reference KeepingService keeping) {
        super(shell);
        this.keeping = keeping;
    }

    /** Some of the people with something to be done, and how many there are. */
    public record Part(List<Keeping> people, long total) {}

    /** Model of the page. */
    public record Model(ViewContext view, List<Tab> tabs, Part review, Part inform) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ViewContext view = request.view();
        PrivacyDefaults usual = keeping.settings(view.actor()).defaults();
        Model model = new Model(
                view,
                PrivacyTabs.of(view),
                part(view, usual, keeping.toReview(view.actor(), SHOWN)),
                part(view, usual, keeping.toInform(view.actor(), SHOWN)));
        return Reply.page(new Screen(view.text("privacy.tasks.title"), Views.render("privacy-tasks", model)));
    }

    private static Part part(ViewContext view, PrivacyDefaults usual, Page<Person> page) {
        List<Keeping> people = page.items().stream()
                .map(person -> new Keeping(view, usual, person))
                .toList();
        return new Part(people, page.total().orElse(people.size()));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.PROTECT);
        List<String> path = request.path();
        if (path.size() != 2) {
            throw ProblemException.notFound();
        }
        long version = Forms.version(request);
        return switch (path.get(1)) {
            case "reviewed" ->
                Reply.redirect(
                        PATH,
                        "privacy.reviewed",
                        keeping.reviewed(request.actor(), path.get(0), version).name());
            case "informed" ->
                Reply.redirect(
                        PATH,
                        "privacy.informed",
                        keeping.informed(
                                        request.actor(),
                                        path.get(0),
                                        version,
                                        request.view().today())
                                .name());
            default -> throw ProblemException.notFound();
        };
    }
}
