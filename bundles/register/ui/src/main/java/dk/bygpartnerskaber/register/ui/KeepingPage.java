package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private static final String INFORMED_ON = "informedOn";

    private final transient KeepingService keeping;

    @Activate
    public KeepingPage(@Reference Shell shell, @Reference KeepingService keeping) {
        super(shell);
        this.keeping = keeping;
    }

    /** Some of the people with something to be done, and how many there are. */
    public record Part(List<Keeping> people, long total) {}

    /**
     * The forms with the day on which each was told, today until somebody types another.
     *
     * @param person id of the one whose form was sent; blank while none was
     */
    public record Informed(ViewContext view, String person, Form typed) {
        public Form of(Person one) {
            return isOf(one) ? typed : new Form(view, "notice-informed").set(INFORMED_ON, view.date(view.today()));
        }

        public String idFor(Person one) {
            return isOf(one) ? INFORMED_ON : INFORMED_ON + "-" + one.id();
        }

        private boolean isOf(Person one) {
            return one.id().equals(person);
        }
    }

    /** Model of the page. */
    public record Model(ViewContext view, List<Tab> tabs, Part review, Part inform, Informed informed) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ViewContext view = request.view();
        return Reply.page(screen(view, new Informed(view, "", new Form(view, "notice-informed"))));
    }

    private Screen screen(ViewContext view, Informed informed) {
        PrivacyDefaults usual = keeping.settings(view.actor()).defaults();
        Model model = new Model(
                view,
                PrivacyTabs.of(view),
                part(view, usual, keeping.toReview(view.actor(), SHOWN)),
                part(view, usual, keeping.toInform(view.actor(), SHOWN)),
                informed);
        return new Screen(view.text("privacy.tasks.title"), Views.render("privacy-tasks", model));
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
        return switch (path.size() == 2 ? path.get(1) : "") {
            case "reviewed" -> reviewed(request, path.get(0));
            case "informed" -> informed(request, path.get(0));
            default -> throw ProblemException.notFound();
        };
    }

    private Reply reviewed(WebRequest request, String person) {
        Person kept = keeping.reviewed(request.actor(), person, request.version());
        return Reply.redirect(PATH, "privacy.reviewed", kept.name());
    }

    private Reply informed(WebRequest request, String person) {
        ViewContext view = request.view();
        Form form = Form.of(request, "notice-informed", List.of(INFORMED_ON));
        Optional<LocalDate> day = Dates.readDay(view, form, INFORMED_ON);
        if (!form.isRefused()) {
            try {
                Person told = keeping.informed(request.actor(), person, request.version(), day.orElse(null));
                return Reply.redirect(PATH, "privacy.informed", told.name());
            } catch (ProblemException problem) {
                switch (problem.kind()) {
                    case STALE, INVALID -> form.refuse(problem);
                    default -> throw problem;
                }
            }
        }
        return Reply.refused(screen(view, new Informed(view, person, form)));
    }
}
