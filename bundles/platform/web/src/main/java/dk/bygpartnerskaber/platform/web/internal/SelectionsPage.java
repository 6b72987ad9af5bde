package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
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

/** Takes the forms of all lists that save and remove selections, and leads back to the list. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-selections")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/selections")
public class SelectionsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Selections selections;

    @Activate
    public SelectionsPage(@Reference Shell shell, @Reference Selections selections) {
        super(shell);
        this.selections = selections;
    }

    /**
     * Model of the page where a name that was refused is mended, or one's own of that name is replaced.
     *
     * @param list address of the list below the base path
     * @param query what is selected
     * @param present the name of the one that saving replaces; blank for none
     */
    public record Model(ViewContext view, Form form, String list, String query, boolean shared, String present) {}

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.READ);
        String list = LocalPath.of(request.param("list"), request.view().basePath());
        switch (request.param("action")) {
            case "save" -> {
                return save(request, list);
            }
            case "remove" -> {
                selections.remove(request.actor(), request.param("id"));
                return Reply.redirect(list, "list.selection.removed");
            }
            default -> throw ProblemException.notFound();
        }
    }

    private Reply save(WebRequest request, String list) {
        Form form = Form.of(request, "selection", List.of("name"));
        boolean shared = request.param("shared").equals("true");
        String query = request.param("query");
        Optional<Selection> present = named(request, list, form.value("name"));
        if (present.isPresent() && !present.get().name().equals(request.param("present"))) {
            String name = present.get().name();
            form.refuse("name", request.view().text("list.selection.exists", name));
            boolean both = shared || present.get().shared() && request.actor().may(Permission.CURATE);
            return again(new Model(request.view(), form, list, query, both, name));
        }
        try {
            Selection saved = selections.save(request.actor(), list, form.value("name"), query, shared);
            return Reply.redirect(list + "?" + saved.query(), "list.selection.saved", saved.name());
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemException.Kind.INVALID) {
                throw refused;
            }
            return again(
                    new Model(request.view(), form.refuse(refused), list, query, shared, request.param("present")));
        }
    }

    /** One's own selection that has the name already. */
    private Optional<Selection> named(WebRequest request, String list, String name) {
        return selections.list(request.actor(), Optional.of(list)).stream()
                .filter(selection -> selection.own() && selection.name().equals(name.strip()))
                .findFirst();
    }

    private static Reply again(Model model) {
        String title = model.view().text("list.selection.save");
        return Reply.refused(new Screen(title, Views.render("selection", model)));
    }
}
