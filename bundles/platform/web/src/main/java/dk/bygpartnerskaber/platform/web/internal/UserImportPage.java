package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Makes many users from a sheet, all or none: every fault is named by its line, and what was pasted stays. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-user-import")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletMultipart(maxFileSize = UserImportPage.MAX_BYTES, maxRequestSize = 2 * UserImportPage.MAX_BYTES)
@HttpWhiteboardServletPattern("/admin/users/import")
public class UserImportPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    static final int MAX_BYTES = 256 * 1024;

    private final transient UserService users;

    @Activate
    public UserImportPage(@Reference Shell shell, @Reference UserService users) {
        super(shell);
        this.users = users;
    }

    /** Model of the page. */
    public record Model(ViewContext view, Form form) {
        public List<Role> roles() {
            return List.of(Role.values());
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.ADMINISTER);
        return Reply.page(screen(request.view(), new Form(request.view(), "user-import").set("rows", List.of())));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.ADMINISTER);
        ViewContext view = request.view();
        String typed = Passwords.typed(request, "rows");
        Form form = new Form(view, "user-import").set("rows", typed);
        try {
            String text = request.upload("file")
                    .map(file -> UserFile.text(file.content()))
                    .orElse(typed);
            form.set("rows", text);
            List<UserSheet.Row> rows = new UserSheet(view).read(text);
            List<UserDetails> details =
                    rows.stream().map(UserSheet.Row::details).toList();
            if (details.isEmpty()) {
                throw ProblemException.invalid(FieldProblem.of("rows", "required"));
            }
            faults(request, rows, details).forEach(fault -> form.refuse("rows", fault.text()));
            if (!form.isRefused()) {
                return InvitationsPage.reply(
                        request,
                        view.count("invitation.many", details.size()),
                        users.createAll(request.actor(), details));
            }
        } catch (ProblemException refused) {
            form.refuse(refused);
        }
        return Reply.refused(screen(view, form));
    }

    /** What is wrong with a line. */
    private record Fault(long line, String text) {}

    /** From the first line to the last. */
    private List<Fault> faults(WebRequest request, List<UserSheet.Row> rows, List<UserDetails> details) {
        ViewContext view = request.view();
        List<Fault> faults = new ArrayList<>();
        users.check(request.actor(), details).stream()
                .filter(problem -> !isRoleUnknown(rows, problem))
                .forEach(problem -> faults.add(new Fault(line(rows, problem), sentence(view, rows, problem))));
        rows.forEach(row -> row.unknownRoles()
                .forEach(role ->
                        faults.add(new Fault(row.line(), view.text("user-import.unknown-role", row.line(), role)))));
        faults.sort(Comparator.comparingLong(Fault::line));
        return faults;
    }

    /** The line that a problem is about; 0 when it is the sheet as a whole. */
    private static long line(List<UserSheet.Row> rows, FieldProblem problem) {
        String[] place = problem.field().split("/");
        return place.length < 2 ? 0 : rows.get(Integer.parseInt(place[0])).line();
    }

    /** What is said of the unknown role is enough. */
    private static boolean isRoleUnknown(List<UserSheet.Row> rows, FieldProblem problem) {
        String[] place = problem.field().split("/");
        return place.length == 2
                && place[1].equals("roles")
                && !rows.get(Integer.parseInt(place[0])).unknownRoles().isEmpty();
    }

    /** {@code Linje 3, brugernavn: Skal udfyldes.} */
    private static String sentence(ViewContext view, List<UserSheet.Row> rows, FieldProblem problem) {
        String text =
                view.text("problem.field." + problem.code(), problem.args().toArray());
        String[] place = problem.field().split("/");
        if (place.length < 2) {
            return text;
        }
        return view.text("user-import.problem", line(rows, problem), view.text("user." + place[1]), text);
    }

    private static Screen screen(ViewContext view, Form form) {
        return new Screen(view.text("user-import.title"), Views.render("user-import", new Model(view, form)));
    }
}
