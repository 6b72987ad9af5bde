package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowService;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
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

/** Takes the button on a record's page that follows it, or does so no more; there is nothing to read here. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-follow")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/follow")
public class FollowPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient FollowService follows;
    private final transient RecordNames names;

    @Activate
    public FollowPage(@Reference Shell shell, @Reference FollowService follows, @Reference RecordNames names) {
        super(shell);
        this.follows = follows;
        this.names = names;
    }

    @Override
    protected Reply get(WebRequest request) {
        throw ProblemException.notFound();
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        RecordRef record = RelationChoices.ref(request.param("record"));
        if (record == null) {
            throw ProblemException.notFound();
        }
        boolean follow = request.param("action").equals("follow");
        if (follow) {
            follows.follow(request.actor(), record);
        } else {
            follows.unfollow(request.actor(), record);
        }
        return Reply.redirect(names.path(record) + "/contacts", follow ? "follow.on" : "follow.off");
    }
}
