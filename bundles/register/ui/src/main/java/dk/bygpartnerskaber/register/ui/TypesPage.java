package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationTypeService;
import dk.bygpartnerskaber.register.api.OrganisationTypeService.OrganisationType;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The editable list of organisation types. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-types")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/organisations/types")
public class TypesPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/organisations/types";

    private final transient OrganisationTypeService types;

    @Activate
    public TypesPage(@Reference Shell shell, @Reference OrganisationTypeService types) {
        super(shell);
        this.types = types;
    }

    /** Model of the page. */
    public record Model(ViewContext view, Form form, List<OrganisationType> types) {}

    @Override
    protected Reply get(WebRequest request) {
        return Reply.page(screen(request, new Form(request.view(), "organisation-type")));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        Form form = Form.of(request, "organisation-type", List.of("name"));
        try {
            return carryOut(request);
        } catch (ProblemException refused) {
            return Reply.refused(screen(request, form.refuse(refused)));
        }
    }

    private Reply carryOut(WebRequest request) {
        String old = request.param("old");
        String name = request.param("name");
        switch (request.param("action")) {
            case "add" -> {
                types.add(request.actor(), name);
                return Reply.redirect(ADDRESS, "organisation-type.added", name);
            }
            case "rename" -> {
                types.rename(request.actor(), old, name);
                return Reply.redirect(ADDRESS, "organisation-type.renamed", old, name);
            }
            case "remove" -> {
                types.remove(request.actor(), old);
                return Reply.redirect(ADDRESS, "organisation-type.removed", old);
            }
            default -> throw ProblemException.notFound();
        }
    }

    private Screen screen(WebRequest request, Form form) {
        Model model = new Model(request.view(), form, types.list(request.actor()));
        return new Screen(request.view().text("organisation-type.title"), Views.render("types", model));
    }
}
