package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Teams: the list, a team's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-teams")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/teams/*")
public class TeamsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient TeamService teams;
    private final transient OrganisationService organisations;
    private final transient PersonService people;
    private final transient PartnershipService partnerships;
    private final transient TeamList list;
    private final transient TeamEditor editor;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public TeamsPage(
            @Reference Shell shell,
            @Reference TeamService teams,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference PartnershipService partnerships,
            @Reference Selections selections,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.teams = teams;
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
        this.list = new TeamList(teams, organisations, people, selections);
        this.editor = new TeamEditor(teams, organisations, people);
        this.changes = changes;
        this.parts = parts;
    }

    /**
     * Model of a team's page, and of the page before its deletion.
     *
     * @param partnerships those for which somebody acts for the team
     */
    public record Record(ViewContext view, TeamRow row, List<Partnership> partnerships, List<Tab> tabs) {
        public Team team() {
            return row.team();
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.equals(List.of("new"))) {
            return editor.blank(request);
        }
        Team team = find(request, path.get(0));
        if (path.size() == 1) {
            return record(request, team, team.name(), "team");
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.edit(request, team);
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            String title = request.view().text("register.delete.title", team.name());
            return parts.kept(request.view(), ChangePages.Subject.of(team))
                    .orElseGet(() -> record(request, team, title, "team-delete"));
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, ChangePages.Subject.of(team), path.subList(2, path.size()));
        }
        throw ProblemException.notFound();
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.save(request, "");
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.save(request, path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            return delete(request, path.get(0));
        }
        if (path.size() > 2 && path.get(1).equals("changes")) {
            ChangePages.Subject subject = ChangePages.Subject.of(find(request, path.get(0)));
            return changes.post(request, subject, path.subList(2, path.size()));
        }
        throw ProblemException.notFound();
    }

    private Team find(WebRequest request, String id) {
        return teams.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply record(WebRequest request, Team team, String title, String template) {
        TeamRow row =
                TeamRow.of(request.view(), organisations, people, List.of(team)).get(0);
        PartnershipQuery query =
                PartnershipQuery.builder().team(Optional.of(team.id())).build(PageRequest.first(PageRequest.MAX_LIMIT));
        Record model = new Record(
                request.view(),
                row,
                partnerships.list(request.actor(), query).items(),
                parts.tabs(request.view(), ChangePages.Subject.of(team)));
        return Reply.page(new Screen(title, Views.render(template, model)));
    }

    private Reply delete(WebRequest request, String id) {
        String name = find(request, id).name();
        teams.delete(request.actor(), id, request.version());
        return Reply.redirect("/teams", "register.deleted", name);
    }
}
