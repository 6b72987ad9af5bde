package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.api.RetentionService;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The rules of retention: how long, whom they apply to, what they have done. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-privacy-retention")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/privacy/retention/*")
public class RetentionPage extends PageServlet {
    static final String PATH = "/admin/privacy/retention";

    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "retention-rule";
    private static final int RUNS = 30;

    private final transient RetentionService retention;

    @Activate
    public RetentionPage(@Reference Shell shell, @Reference RetentionService retention) {
        super(shell);
        this.retention = retention;
    }

    /** Model of the page with all rules. */
    public record Model(ViewContext view, List<Tab> tabs, List<RetentionRule> rules, List<RetentionRun> log) {}

    /** Model of the page of one rule, and of whom it applies to. */
    public record Show(ViewContext view, RetentionPreview preview, Form form) {}

    /** Model of the page that asks before those are erased who were shown. */
    public record Asked(ViewContext view, RetentionRule rule, List<Person> people) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        ViewContext view = request.view();
        if (request.path().isEmpty()) {
            Model model = new Model(
                    view, PrivacyTabs.of(view), retention.rules(view.actor()), retention.log(view.actor(), RUNS));
            return Reply.page(new Screen(view.text("retention.title"), Views.render("retention", model)));
        }
        if (request.path().equals(List.of("show"))) {
            RetentionPreview preview = retention.preview(view.actor(), kind(request), RetentionService.SHOWN);
            return Reply.page(screen(view, preview, form(view, preview.rule())));
        }
        throw ProblemException.notFound();
    }

    private static Form form(ViewContext view, RetentionRule rule) {
        return new Form(view, SUBJECT)
                .set("months", String.valueOf(rule.months()))
                .set("nightly", rule.nightly() ? "true" : null);
    }

    private static Screen screen(ViewContext view, RetentionPreview preview, Form form) {
        String title = view.text("retention." + preview.rule().kind().code());
        return new Screen(title, Views.render("retention-show", new Show(view, preview, form)));
    }

    private static RetentionKind kind(WebRequest request) {
        return Coded.parse(RetentionKind.class, request.given("kind").orElse(RetentionKind.FORMER_PEOPLE.code()))
                .orElseThrow(ProblemException::notFound);
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.PROTECT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        RetentionKind kind = kind(request);
        return switch (request.param("action")) {
            case "ask" -> ask(request, kind);
            case "run" -> run(request, kind);
            default -> save(request, kind);
        };
    }

    /** Asks once more, unless the rule that is written is not the one by which they were found. */
    private Reply ask(WebRequest request, RetentionKind kind) {
        ViewContext view = request.view();
        RetentionPreview preview = retention.preview(view.actor(), kind, RetentionService.SHOWN);
        RetentionRule rule = preview.rule();
        Form typed = typed(request);
        if (request.version() != rule.version()) {
            typed.refuse(ProblemException.stale());
        } else if (months(typed) != rule.months() || typed.isEmpty("nightly") == rule.nightly()) {
            typed.refuse("months", view.text("retention.unsaved"));
        }
        List<String> shown = request.params("people");
        List<Person> people = preview.goes().stream()
                .filter(person -> shown.contains(person.id()))
                .toList();
        if (people.isEmpty()) {
            typed.refuse("", view.text("retention.nobody"));
        }
        if (typed.isRefused()) {
            return Reply.refused(screen(view, preview, typed));
        }
        return Reply.page(new Screen(
                view.count("retention.ask", people.size()),
                Views.render("retention-run", new Asked(view, rule, people))));
    }

    private Reply run(WebRequest request, RetentionKind kind) {
        try {
            retention.run(request.actor(), kind, request.version(), request.params("people"));
            return Reply.redirect(PATH, "retention.started");
        } catch (ProblemException problem) {
            switch (problem.kind()) {
                case STALE, CONFLICT -> {
                    RetentionPreview preview = retention.preview(request.actor(), kind, RetentionService.SHOWN);
                    Form form = form(request.view(), preview.rule()).refuse(problem);
                    return Reply.refused(screen(request.view(), preview, form));
                }
                default -> throw problem;
            }
        }
    }

    private static Form typed(WebRequest request) {
        return Form.of(request, SUBJECT, List.of("months", "nightly"));
    }

    /** The months that are written; 0 for what is no number. */
    private static int months(Form form) {
        String typed = form.value("months").strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private Reply save(WebRequest request, RetentionKind kind) {
        Form form = typed(request);
        try {
            retention.configure(request.actor(), kind, request.version(), months(form), !form.isEmpty("nightly"));
            return Reply.redirect(PATH + "/show?kind=" + kind.code(), "retention.rule.saved");
        } catch (ProblemException problem) {
            switch (problem.kind()) {
                case STALE, INVALID -> form.refuse(problem);
                default -> throw problem;
            }
        }
        return Reply.refused(
                screen(request.view(), retention.preview(request.actor(), kind, RetentionService.SHOWN), form));
    }
}
