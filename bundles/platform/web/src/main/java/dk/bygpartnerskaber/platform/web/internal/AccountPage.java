package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Mailer;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.OpenSession;
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

/** The user's own account: password, language, mails, sessions. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-account")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/account")
public class AccountPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/account";

    private static final String MONDAY_MAIL = "mondayMail";

    private final transient Accounts accounts;
    private final transient MailReceivers receivers;
    private final transient Mailer mailer;

    @Activate
    public AccountPage(
            @Reference Shell shell,
            @Reference Accounts accounts,
            @Reference MailReceivers receivers,
            @Reference Mailer mailer) {
        super(shell);
        this.accounts = accounts;
        this.receivers = receivers;
        this.mailer = mailer;
    }

    /**
     * Model of the page; passwords are never sent back.
     *
     * @param mondayMail where the Monday mail goes, or why it does not
     */
    public record Model(ViewContext view, Form form, int minLength, String mondayMail, List<OpenSession> sessions) {
        public String browser(OpenSession session) {
            return BrowserName.of(view, session.browser());
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        return Reply.page(screen(request, form(request.view())));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Session session = session(request);
        switch (request.param("action")) {
            case "password" -> {
                return changePassword(request, session);
            }
            case "monday-mail" -> {
                receivers.setMondayMail(
                        request.actor(), request.param(MONDAY_MAIL).equals("true"));
                return Reply.redirect(ADDRESS, "account.saved");
            }
            case "end" -> {
                accounts.endSession(request.actor(), request.param("session"));
                return Reply.redirect(ADDRESS, "account.session.ended");
            }
            case "end-others" -> {
                accounts.endOtherSessions(session);
                return Reply.redirect(ADDRESS, "account.sessions.ended");
            }
            default -> throw ProblemException.notFound();
        }
    }

    private Reply changePassword(WebRequest request, Session session) {
        Form form = form(request.view());
        String password = Passwords.typed(request, "password");
        if (!password.equals(Passwords.typed(request, "repeat"))) {
            form.refuse("repeat", request.view().text("account.repeat.differs"));
        } else {
            try {
                accounts.changePassword(request.actor(), session, Passwords.typed(request, "current"), password);
                return Reply.redirect(ADDRESS, "account.password.changed");
            } catch (ProblemException refused) {
                form.refuse(refused);
            }
        }
        return Reply.refused(screen(request, form));
    }

    private static Session session(WebRequest request) {
        return RequestIdentity.session(request.raw()).orElseThrow(ProblemException::forbidden);
    }

    private static Form form(ViewContext view) {
        Form form = new Form(view, "account");
        List.of("current", "password", "repeat").forEach(field -> form.set(field, List.of()));
        return form;
    }

    private Screen screen(WebRequest request, Form form) {
        ViewContext view = request.view();
        List<OpenSession> sessions = accounts.sessions(request.actor(), session(request));
        form.set(MONDAY_MAIL, String.valueOf(receivers.wantsMondayMail(request.actor())));
        Model model = new Model(view, form, Accounts.MIN_PASSWORD_LENGTH, mondayMail(view), sessions);
        return new Screen(view.text("account.title"), Views.render("account", model));
    }

    private String mondayMail(ViewContext view) {
        if (!mailer.isOn()) {
            return view.text("account.monday-mail.off");
        }
        return accounts.find(view.actor())
                .map(user -> user.details().email())
                .map(address -> view.text("account.monday-mail.to", address))
                .orElseGet(() -> view.text("account.monday-mail.no-address"));
    }
}
