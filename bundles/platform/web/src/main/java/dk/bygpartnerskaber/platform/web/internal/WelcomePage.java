package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.OneTimeLink;
import dk.bygpartnerskaber.platform.security.Sessions;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Where a one-time link leads: the user chooses a password and is in. Looking at it uses nothing up, as mail
 * filters do that too. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-welcome")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/welcome/*")
public class WelcomePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Sessions sessions;

    @Activate
    public WelcomePage(@Reference Shell shell, @Reference Accounts accounts, @Reference Sessions sessions) {
        super(shell);
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Model of the page. */
    public record Model(ViewContext view, Form form, String address, String name, int minLength) {}

    @Override
    protected Reply get(WebRequest request) {
        return Reply.page(screen(request, form(request.view())));
    }

    /** The token of the address stands for that of a session. */
    @Override
    protected boolean formsCarryToken() {
        return false;
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Form form = form(request.view());
        String password = Passwords.typed(request, "password");
        if (!password.equals(Passwords.typed(request, "repeat"))) {
            form.refuse("repeat", request.view().text("account.repeat.differs"));
            return Reply.refused(screen(request, form));
        }
        UserAccount user;
        try {
            user = accounts.choosePassword(token(request), password);
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            return Reply.refused(screen(request, form.refuse(refused)));
        }
        sessions.logIn(request.raw(), response, user);
        return Reply.redirect("/", "welcome.done");
    }

    private static Form form(ViewContext view) {
        return new Form(view, "account").set("password", List.of()).set("repeat", List.of());
    }

    private static String token(WebRequest request) {
        return request.path().size() == 1 ? request.path().get(0) : "";
    }

    private String name(WebRequest request) {
        Optional<String> name = accounts.invited(token(request));
        return name.orElseThrow(() -> new ProblemException(ProblemException.Kind.NOT_FOUND, "link-ended", List.of()));
    }

    private Screen screen(WebRequest request, Form form) {
        ViewContext view = request.view();
        Model model = new Model(
                view, form, view.url(OneTimeLink.PATH + token(request)), name(request), Accounts.MIN_PASSWORD_LENGTH);
        return new Screen(view.text("welcome.title"), Views.render("welcome", model));
    }
}
