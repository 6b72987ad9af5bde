package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Partnerships: the list, a record's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-partnerships")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/partnerships/*")
public class PartnershipsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient PartnershipService partnerships;
    private final transient OrganisationService organisations;
    private final transient PartnershipList list;
    private final transient PartnershipEditor editor;
    private final transient PartnershipExchanges exchanges;
    private final transient PartnershipView record;
    private final transient ChecklistPage checklist;
    private final transient SelfTestPage selfTest;
    private final transient DeletedWork work;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public PartnershipsPage(
            @Reference Shell shell,
            @Reference PartnershipService partnerships,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference DuplicateService duplicates,
            @Reference ValueListService lists,
            @Reference Selections selections,
            @Reference ActivityService activities,
            @Reference ChecklistService checklists,
            @Reference SelfTestService selfTests,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.list = new PartnershipList(partnerships, organisations, people, selections, lists, activities, checklists);
        this.editor = new PartnershipEditor(partnerships, organisations, people, teams, duplicates, lists);
        this.exchanges = new PartnershipExchanges(partnerships, organisations);
        PartnershipStaff.Finder staff = new PartnershipStaff.Finder(organisations, people, teams);
        this.record = new PartnershipView(partnerships, organisations, activities, checklists, staff, parts);
        this.checklist = new ChecklistPage(checklists, parts);
        this.selfTest = new SelfTestPage(selfTests, parts);
        this.work = new DeletedWork(activities, checklists, selfTests);
        this.changes = changes;
        this.parts = parts;
    }

    /**
     * Model of the page before a partnership's deletion.
     *
     * @param goes what goes with it, in words
     * @param uses what modules keep about it
     */
    public record Deletion(ViewContext view, PartnershipRow row, List<String> goes, Map<String, Long> uses) {
        public Partnership partnership() {
            return row.partnership();
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
        Partnership partnership = find(request, path.get(0));
        if (path.size() == 1) {
            return record.show(request, partnership);
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, ChangePages.Subject.of(partnership), path.subList(2, path.size()));
        }
        return switch (only(path)) {
            case "edit" -> editor.edit(request, partnership);
            case "exchanges" -> exchanges.show(request, partnership);
            case "checklist" -> checklist.show(request, partnership);
            case "self-test" -> selfTest.show(request, partnership);
            case "delete" ->
                parts.kept(request.view(), ChangePages.Subject.of(partnership))
                        .orElseGet(() -> confirmation(request, partnership));
            case "" -> throw ProblemException.notFound();
            default -> parts.panel(request.view(), ChangePages.Subject.of(partnership), path.get(1));
        };
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.save(request, "");
        }
        if (path.size() < 2) {
            throw ProblemException.notFound();
        }
        if (path.size() > 2 && path.get(1).equals("changes")) {
            ChangePages.Subject subject = ChangePages.Subject.of(find(request, path.get(0)));
            return changes.post(request, subject, path.subList(2, path.size()));
        }
        return switch (only(path)) {
            case "edit" -> editor.save(request, path.get(0));
            case "exchanges" -> exchanges.save(request, find(request, path.get(0)));
            case "checklist" -> checklist.save(request, find(request, path.get(0)), response);
            case "self-test" -> selfTest.save(request, find(request, path.get(0)));
            case "delete" -> delete(request, path.get(0));
            default -> throw ProblemException.notFound();
        };
    }

    /** The one part that follows the id; blank when there are more. */
    private static String only(List<String> path) {
        return path.size() == 2 ? path.get(1) : "";
    }

    private Partnership find(WebRequest request, String id) {
        return partnerships.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply confirmation(WebRequest request, Partnership partnership) {
        request.actor().require(Permission.CURATE);
        ViewContext view = request.view();
        Deletion model = new Deletion(
                view,
                PartnershipRow.of(request.actor(), organisations, List.of(partnership))
                        .get(0),
                work.of(view, partnership.id()),
                parts.uses(view, ChangePages.Subject.of(partnership).ref()));
        String title = view.text("register.delete.title", partnership.title());
        return Reply.page(new Screen(title, Views.render("partnership-delete", model)));
    }

    private Reply delete(WebRequest request, String id) {
        String title = find(request, id).title();
        partnerships.delete(request.actor(), id, request.version());
        return Reply.redirect("/partnerships", "register.deleted", title);
    }
}
