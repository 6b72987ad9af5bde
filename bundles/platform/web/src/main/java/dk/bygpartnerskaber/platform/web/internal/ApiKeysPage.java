package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.ApiKey;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The keys of programs: listed, made, shut out. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-api-keys")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/api-keys/*")
public class ApiKeysPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/api-keys";
    private static final List<String> FIELDS = List.of("name", "scopes", "lastDay");

    private final transient ApiKeyService keys;

    @Activate
    public ApiKeysPage(@Reference Shell shell, @Reference ApiKeyService keys) {
        super(shell);
        this.keys = keys;
    }

    /** Model of the list. */
    public record Model(ViewContext view, List<ApiKey> keys) {
        public boolean isValid(ApiKey key) {
            return key.isValid(view.clock().instant());
        }

        /** The last day on which a key opens. */
        public String lastDay(ApiKey key) {
            return view.date(
                    key.expires().minusNanos(1).atZone(ViewContext.ZONE).toLocalDate());
        }
    }

    /** Model of the form for a new key. */
    public record NewKey(ViewContext view, Form form, int maxDays) {
        public List<Permission> scopes() {
            return List.of(Permission.values());
        }
    }

    /** Model of the page that shows a new key. */
    public record Made(ViewContext view, ApiKey key, String secret) {}

    @Override
    protected Reply get(WebRequest request) {
        ViewContext view = request.view();
        if (isNew(request)) {
            request.actor().require(Permission.ADMINISTER);
            Form form = new Form(view, "api-key").set("name", List.of()).set("scopes", Permission.READ.code());
            return Reply.page(
                    screen(view, form.set("lastDay", view.today().plusYears(1).toString())));
        }
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        Model model = new Model(view, keys.list(request.actor()));
        return Reply.page(new Screen(view.text("api-keys.title"), Views.render("api-keys", model)));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        if (isNew(request)) {
            return create(request);
        }
        String id = request.param("id");
        ApiKey key = keys.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        keys.revoke(request.actor(), id);
        return Reply.redirect(ADDRESS, "api-key.closed", key.name());
    }

    private Reply create(WebRequest request) {
        ViewContext view = request.view();
        Form form = Form.of(request, "api-key", FIELDS);
        try {
            ApiKeyService.Created made =
                    keys.create(request.actor(), form.value("name"), scopes(form), day(form.value("lastDay")));
            Made model = new Made(view, made.key(), made.secret());
            return Reply.page(new Screen(view.text("api-key.made"), Views.render("api-key-made", model)));
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            return Reply.refused(screen(view, form.refuse(refused)));
        }
    }

    private static Set<Permission> scopes(Form form) {
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(scope -> form.has("scopes", scope.code()))
                .forEach(scopes::add);
        return scopes;
    }

    private static LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of("lastDay", "malformed", "2027-12-31"));
        }
    }

    private static boolean isNew(WebRequest request) {
        return request.path().equals(List.of("new"));
    }

    private static Screen screen(ViewContext view, Form form) {
        NewKey model = new NewKey(view, form, ApiKeyService.MAX_DAYS);
        return new Screen(view.text("api-key.new"), Views.render("api-key", model));
    }
}
