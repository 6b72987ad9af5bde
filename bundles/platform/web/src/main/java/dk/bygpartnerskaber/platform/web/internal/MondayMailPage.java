package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Where the link in a Monday mail leads that switches it off, without login. Looking at it changes nothing, as mail filters
 * do that too; programs that read mail call it by {@code POST} when their user says stop, and follow no redirection then.
 */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-monday-mail")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern(MailReceivers.PATH + "*")
public class MondayMailPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient MailReceivers receivers;

    @Activate
    public MondayMailPage(@Reference Shell shell, @Reference MailReceivers receivers) {
        super(shell);
        this.receivers = receivers;
    }

    /** Model of the page. */
    public record Model(ViewContext view, String address, boolean wanted) {}

    @Override
    protected Reply get(WebRequest request) {
        return page(request);
    }

    /** The token of the address stands for that of a session. */
    @Override
    protected boolean formsCarryToken() {
        return false;
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        receivers.stopMondayMail(token(request));
        return page(request);
    }

    private Reply page(WebRequest request) {
        ViewContext view = request.view();
        String token = token(request);
        Model model = new Model(view, view.url(MailReceivers.PATH + token), receivers.wantsMondayMail(token));
        return Reply.page(new Screen(view.text("monday-mail.title"), Views.render("monday-mail", model)));
    }

    private static String token(WebRequest request) {
        return request.path().size() == 1 ? request.path().get(0) : "";
    }
}
