package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.web.Form;
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

/** The user's own account: password and language. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-account")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/account")
public class AccountPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    @Activate
    public AccountPage(@Reference Shell shell, @Reference Accounts accounts) {
        super(shell);
        this.accounts = accounts;
    }

    /** Model of the page; passwords are never sent back. */
    public record Model(ViewContext view, Form form, int minLength) {}

    @Override
    protected Reply get(WebRequest request) {
        return Reply.page(screen(request.view(), form(request.view())));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Session session = RequestIdentity.session(request.raw()).orElseThrow(ProblemException::forbidden);
        Form form = form(request.view());
        String password = typed(request, "password");
        if (!password.equals(typed(request, "repeat"))) {
            form.refuse("repeat", request.view().text("account.repeat.differs"));
        } else {
            try {
                accounts.changePassword(request.actor(), session, typed(request, "current"), password);
                return Reply.redirect("/account", "account.password.changed");
            } catch (ProblemException refused) {
                form.refuse(refused);
            }
        }
        return Reply.refused(screen(request.view(), form));
    }

    private static String typed(WebRequest request, String field) {
        return request.params(field).stream().findFirst().orElse("");
    }

    private static Form form(ViewContext view) {
        Form form = new Form(view, "account");
        List.of("current", "password", "repeat").forEach(field -> form.set(field, List.of()));
        return form;
    }

    private static Screen screen(ViewContext view, Form form) {
        Model model = new Model(view, form, Accounts.MIN_PASSWORD_LENGTH);
        return new Screen(view.text("account.title"), Views.render("account", model));
    }
}
