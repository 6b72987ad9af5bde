package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserQuery;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The users of the installation. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-users")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/admin/users")
public class UsersPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> FILTERS = List.of("q", "role", "state");

    private final transient UserService users;

    @Activate
    public UsersPage(@Reference Shell shell, @Reference UserService users) {
        super(shell);
        this.users = users;
    }

    /**
     * Model of the page.
     *
     * @param separate whether the reader should make a user for daily work
     */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            Page<UserAccount> page,
            List<Option> roles,
            List<Option> states,
            boolean separate) {
        public long total() {
            return page.total().orElseThrow();
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, UserAddresses.ALL, FILTERS, "name");
        Form filters = new Form(view, "users");
        FILTERS.forEach(name -> filters.set(name, list.value(name)));
        UserQuery query = new UserQuery(
                list.given("q"),
                list.given("role").flatMap(UsersPage::role),
                list.given("state").map("open"::equals),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true));
        Model model = new Model(
                view,
                list,
                filters,
                users.list(request.actor(), query),
                Arrays.stream(Role.values())
                        .map(role -> new Option(role.code(), view.text("role." + role.code())))
                        .toList(),
                List.of(
                        new Option("open", view.text("users.state.open")),
                        new Option("closed", view.text("users.state.closed"))),
                users.shouldSeparate(request.actor()));
        return Reply.page(new Screen(view.text("users.title"), Views.render("users", model)));
    }

    private static Optional<Role> role(String code) {
        return Arrays.stream(Role.values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
