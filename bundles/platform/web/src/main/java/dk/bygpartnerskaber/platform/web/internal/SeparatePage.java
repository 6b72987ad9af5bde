package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
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

/** Makes a user for the daily work of an administrator who is coordinator as well. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-separate")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/users/separate")
public class SeparatePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient UserService users;

    @Activate
    public SeparatePage(@Reference Shell shell, @Reference UserService users) {
        super(shell);
        this.users = users;
    }

    /** Model of the page. */
    public record Model(ViewContext view, Form form) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.ADMINISTER);
        request.actor().require(Permission.CURATE);
        return Reply.page(screen(request.view(), UserForm.empty(request.view())));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Form form = UserForm.of(request).set("roles", Role.COORDINATOR.code());
        try {
            Invitation daily = users.separate(request.actor(), UserForm.details(form, true));
            String title = request.view()
                    .text("invitation.separated", daily.user().details().shownName());
            return InvitationsPage.reply(request, title, List.of(daily));
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            return Reply.refused(screen(request.view(), form.refuse(refused)));
        }
    }

    private static Screen screen(ViewContext view, Form form) {
        return new Screen(view.text("user.separate"), Views.render("separate", new Model(view, form)));
    }
}
