package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import java.util.List;
import java.util.Locale;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The settings of privacy: what holds for people whose records say nothing else, and what they are told. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-privacy-settings")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/privacy/settings/*")
public class PrivacySettingsPage extends PageServlet {
    static final String PATH = "/admin/privacy/settings";

    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "privacy-settings";
    private static final List<String> FIELDS = List.of(
            "purpose", "legalBasis", "source", "reviewMonths", "library", "contact", "noticeDanish", "noticeEnglish");

    private final transient KeepingService keeping;

    @Activate
    public PrivacySettingsPage(@Reference Shell shell, @Reference KeepingService keeping) {
        super(shell);
        this.keeping = keeping;
    }

    /** Model of the page. */
    public record Model(ViewContext view, List<Tab> tabs, Form form, long version) {
        public List<Option> legalBases() {
            return Labels.options(view, LegalBasis.class);
        }

        public List<Option> sources() {
            return Labels.options(view, DataSource.class);
        }

        public String placeholders() {
            return String.join(", ", PersonNotice.PLACEHOLDERS);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.PROTECT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        PrivacySettings settings = keeping.settings(request.actor());
        return Reply.page(screen(request.view(), form(request.view(), settings.defaults()), settings.version()));
    }

    private static Form form(ViewContext view, PrivacyDefaults d) {
        return new Form(view, SUBJECT)
                .set("purpose", d.purpose())
                .set("legalBasis", d.legalBasis().code())
                .set("source", d.source().code())
                .set("reviewMonths", String.valueOf(d.reviewMonths()))
                .set("library", d.library())
                .set("contact", d.contact())
                .set("noticeDanish", PersonNotice.template(view.messages(), Messages.DANISH, d))
                .set("noticeEnglish", PersonNotice.template(view.messages(), Messages.ENGLISH, d));
    }

    private static Screen screen(ViewContext view, Form form, long version) {
        Model model = new Model(view, PrivacyTabs.of(view), form, version);
        return new Screen(view.text("privacy.settings.title"), Views.render("privacy-settings", model));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.PROTECT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ViewContext view = request.view();
        Form form = Form.of(request, SUBJECT, FIELDS);
        long version = request.version();
        try {
            keeping.configure(request.actor(), version, defaults(view, form));
            return Reply.redirect(PATH, "privacy.settings.saved");
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID -> Reply.refused(screen(view, form.refuse(problem), version));
                // what was typed stays, and is saved over the other's with the next click
                case STALE ->
                    Reply.refused(screen(
                            view,
                            form.refuse(problem),
                            keeping.settings(request.actor()).version()));
                default -> throw problem;
            };
        }
    }

    private static PrivacyDefaults defaults(ViewContext view, Form form) {
        return new PrivacyDefaults(
                form.value("purpose"),
                Coded.parse(LegalBasis.class, form.value("legalBasis")).orElse(null),
                Coded.parse(DataSource.class, form.value("source")).orElse(null),
                number(form.value("reviewMonths")),
                form.value("library"),
                form.value("contact"),
                own(view, Messages.DANISH, form.value("noticeDanish")),
                own(view, Messages.ENGLISH, form.value("noticeEnglish")));
    }

    /** Nothing where the text is the product's, so that later versions of it are used. */
    private static String own(ViewContext view, Locale language, String text) {
        String tidy = text.replace("\r\n", "\n").strip();
        return tidy.equals(view.messages().text(language, "notice.template")) ? null : tidy;
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
