package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.Sessions;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.WebRequest;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Logs out. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-logout")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/logout")
public class LogoutPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;

    @Activate
    public LogoutPage(@Reference Shell shell, @Reference Sessions sessions) {
        super(shell);
        this.sessions = sessions;
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        sessions.logOut(request.raw(), response);
        return Reply.redirect("/login", "login.logged-out");
    }
}
