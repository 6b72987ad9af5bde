package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserService;
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

/** One user: made, changed, closed, logged out, given a new password. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-user")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/users/*")
public class UserPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient UserService users;

    @Activate
    public UserPage(@Reference Shell shell, @Reference UserService users) {
        super(shell);
        this.users = users;
    }

    /**
     * Model of the page.
     *
     * @param user {@code null} for a new one
     * @param version what was read when the form was made
     */
    public record Model(ViewContext view, Form form, UserAccount user, long version) {
        public List<Role> roles() {
            return List.of(Role.values());
        }

        public String address() {
            return view.url(user == null ? UserAddresses.NEW : UserAddresses.of(user));
        }

        public String title() {
            return user == null ? view.text("user.new") : user.details().shownName();
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        ViewContext view = request.view();
        if (isNew(request)) {
            request.actor().require(Permission.ADMINISTER);
            return Reply.page(screen(new Model(view, UserForm.empty(view), null, 0)));
        }
        UserAccount user = find(request);
        return Reply.page(screen(new Model(view, UserForm.of(view, user.details()), user, user.version())));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Form form = UserForm.of(request);
        if (isNew(request)) {
            try {
                Invitation made = users.create(request.actor(), UserForm.details(form, true));
                return InvitationsPage.reply(request, title(request, "invitation.created", made), List.of(made));
            } catch (ProblemException refused) {
                return refuse(refused, new Model(request.view(), form, null, 0));
            }
        }
        UserAccount user = find(request);
        boolean save = request.param("action").equals("save");
        long version = save ? version(request) : user.version();
        Form shown = save ? form : UserForm.of(request.view(), user.details());
        try {
            return change(request, user, version, form);
        } catch (ProblemException refused) {
            return refuse(refused, new Model(request.view(), shown, user, version));
        }
    }

    private static String title(WebRequest request, String key, Invitation invitation) {
        return request.view().text(key, invitation.user().details().shownName());
    }

    private Reply change(WebRequest request, UserAccount user, long version, Form form) {
        Actor actor = request.actor();
        String address = UserAddresses.of(user);
        String name = user.details().shownName();
        switch (request.param("action")) {
            case "save" -> {
                users.update(
                        actor,
                        user.id(),
                        version,
                        UserForm.details(form, user.details().enabled()));
                return Reply.redirect(address, "user.saved");
            }
            case "close" -> {
                users.update(actor, user.id(), version, user.details().withEnabled(false));
                return Reply.redirect(address, "user.closed", name);
            }
            case "open" -> {
                users.update(actor, user.id(), version, user.details().withEnabled(true));
                return Reply.redirect(address, "user.opened", name);
            }
            case "log-out" -> {
                users.logOut(actor, user.id());
                return Reply.redirect(address, "user.logged-out", name);
            }
            case "reset" -> {
                Invitation reset = users.reset(actor, user.id());
                return InvitationsPage.reply(request, title(request, "invitation.reset", reset), List.of(reset));
            }
            default -> throw ProblemException.notFound();
        }
    }

    private static Reply refuse(ProblemException problem, Model model) {
        if (problem.kind() == ProblemException.Kind.FORBIDDEN || problem.kind() == ProblemException.Kind.NOT_FOUND) {
            throw problem;
        }
        model.form().refuse(problem);
        return new Reply.Page(problem.kind().status(), screen(model));
    }

    private static boolean isNew(WebRequest request) {
        return request.path().equals(List.of("new"));
    }

    private UserAccount find(WebRequest request) {
        if (request.path().size() != 1) {
            throw ProblemException.notFound();
        }
        return users.find(request.actor(), request.path().get(0)).orElseThrow(ProblemException::notFound);
    }

    private static long version(WebRequest request) {
        try {
            return Long.parseLong(request.param("version"));
        } catch (NumberFormatException none) {
            throw ProblemException.stale();
        }
    }

    private static Screen screen(Model model) {
        return new Screen(model.title(), Views.render("user", model));
    }
}
