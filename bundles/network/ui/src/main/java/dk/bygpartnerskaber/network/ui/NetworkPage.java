package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The network: the list of relations, the page of one, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/*")
public class NetworkPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String RELATIONS = "relations";

    private final transient RelationService relations;
    private final transient RelationList list;
    private final transient RelationPage page;
    private final transient RelationEditor editor;

    @Activate
    public NetworkPage(
            @Reference Shell shell,
            @Reference RelationService relations,
            @Reference AcquaintanceService acquaintances,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships) {
        super(shell);
        this.relations = relations;
        list = new RelationList(relations, acquaintances, names);
        RelationChoices choices = new RelationChoices(organisations, people, teams, partnerships);
        page = new RelationPage(relations, acquaintances, names, choices);
        editor = new RelationEditor(relations, choices, new PartyPicker(organisations, people));
    }

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (!path.get(0).equals(RELATIONS) || path.size() > 3) {
            throw ProblemException.notFound();
        }
        if (path.equals(List.of(RELATIONS, "new"))) {
            return editor.blank(request);
        }
        Relation relation = find(request, path);
        String part = path.size() == 3 ? path.get(2) : "";
        return switch (part) {
            case "" -> page.show(request, relation);
            case "move" -> page.askMove(request, relation);
            case "edit" -> page.askEdit(request, relation);
            case "delete" -> page.askDelete(request, relation);
            default -> throw ProblemException.notFound();
        };
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of(RELATIONS, "new"))) {
            return editor.save(request);
        }
        if (path.size() != 3 || !path.get(0).equals(RELATIONS)) {
            throw ProblemException.notFound();
        }
        Relation relation = find(request, path);
        return switch (path.get(2)) {
            case "move" -> page.move(request, relation);
            case "edit" -> page.edit(request, relation);
            case "rest" -> page.rest(request, relation);
            case "delete" -> delete(request, relation);
            default -> throw ProblemException.notFound();
        };
    }

    private Relation find(WebRequest request, List<String> path) {
        if (path.size() < 2) {
            throw ProblemException.notFound();
        }
        return relations.find(request.actor(), path.get(1)).orElseThrow(ProblemException::notFound);
    }

    private Reply delete(WebRequest request, Relation relation) {
        request.actor().require(Permission.CURATE);
        relations.delete(request.actor(), relation.id(), request.version());
        return Reply.redirect("/network", "relation.deleted");
    }
}
