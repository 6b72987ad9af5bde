package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.security.Sessions;
import dk.bygpartnerskaber.platform.web.Cookies;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Logs in, and goes on to the page that was asked for. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-login")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/login")
public class LoginPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Accounts accounts;

    @Activate
    public LoginPage(@Reference Shell shell, @Reference Sessions sessions, @Reference Accounts accounts) {
        super(shell);
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /**
     * Model of the page.
     *
     * @param next where to go on
     * @param firstTime whether the first password is still in use
     */
    public record Model(ViewContext view, Form form, String next, boolean firstTime) {}

    @Override
    protected Reply get(WebRequest request) {
        String next = next(request);
        return request.view().loggedIn()
                ? Reply.redirect(next)
                : Reply.page(screen(request.view(), new Form(request.view(), "login"), next));
    }

    /** A form left open in one tab must still work when its user has logged in in another. */
    @Override
    protected boolean formsCarryToken() {
        return false;
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Form form = Form.of(request, "login", List.of("user"));
        String next = next(request);
        String password = Passwords.typed(request, "password");
        try {
            Session session =
                    sessions.logIn(request.raw(), response, form.value("user").strip(), password);
            keepLanguage(request, response, session);
            return Reply.redirect(next);
        } catch (ProblemException refused) {
            form.refuse(refused);
            return new Reply.Page(refused.kind().status(), screen(request.view(), form, next));
        }
    }

    /** A language chosen before login becomes the user's own. */
    private void keepLanguage(WebRequest request, HttpServletResponse response, Session session) {
        Cookies.get(request.raw(), PageShell.LANGUAGE_COOKIE)
                .flatMap(PageShell::language)
                .ifPresent(language -> {
                    accounts.setLanguage(session.actor(), language);
                    Cookies.set(request.raw(), response, PageShell.LANGUAGE_COOKIE, "", 0);
                });
    }

    private static String next(WebRequest request) {
        return LocalPath.of(request.param("next"), request.view().basePath());
    }

    private Screen screen(ViewContext view, Form form, String next) {
        boolean firstTime = accounts.firstLoginFile().isPresent();
        return new Screen(view.text("login.title"), Views.render("login", new Model(view, form, next, firstTime)));
    }
}
