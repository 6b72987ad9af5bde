package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
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

/** The board, and where the forms of its panel go. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=friends")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/friends/*")
public class FriendsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient FriendService friends;
    private final transient RecordNames names;

    @Activate
    public FriendsPage(@Reference Shell shell, @Reference FriendService friends, @Reference RecordNames names) {
        super(shell);
        this.friends = friends;
        this.names = names;
    }

    /** Model of the page. */
    public record Model(FriendCards cards, ListState list, Optional<String> next) {}

    @Override
    protected Reply get(WebRequest request) {
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ListState list = new ListState(request, "/friends", List.of(), "-added");
        Page<Friend> page =
                friends.list(request.actor(), new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
        Model model = new Model(FriendCards.of(request.view(), names, page.items()), list, page.next());
        return Reply.page(new Screen(request.view().text("friends.title"), Views.render("friends", model)));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        if (request.path().isEmpty()) {
            return add(request, Form.of(request, "friend", List.of("type", "id", "giver")));
        }
        Friend card = friends.find(request.actor(), request.path().get(0)).orElseThrow(ProblemException::notFound);
        friends.remove(request.actor(), card.id(), card.version());
        return back(card.record(), "friends.removed", card.giver());
    }

    private Reply add(WebRequest request, Form form) {
        try {
            RecordRef record = new RecordRef(form.value("type"), form.value("id"));
            friends.add(request.actor(), record, request.param("giver"));
            return back(record, "friends.added", request.param("giver"));
        } catch (ProblemException problem) {
            FriendForm model = new FriendForm(request.view(), form.refuse(problem));
            return Reply.refused(new Screen(request.view().text("friends.title"), Views.render("refused", model)));
        }
    }

    private Reply back(RecordRef record, String notice, String giver) {
        return Reply.redirect(names.path(record) + "/friends", notice, giver);
    }
}
