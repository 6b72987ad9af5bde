package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Activities: the list of all, an activity's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-activities")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/activities/*")
public class ActivitiesPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient ActivityService activities;
    private final transient PartnershipService partnerships;
    private final transient ActivityEditor editor;
    private final transient ActivityList list;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public ActivitiesPage(
            @Reference Shell shell,
            @Reference ActivityService activities,
            @Reference PartnershipService partnerships,
            @Reference Selections selections,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.activities = activities;
        this.partnerships = partnerships;
        this.editor = new ActivityEditor(activities, partnerships);
        this.list = new ActivityList(activities, partnerships, selections);
        this.changes = changes;
        this.parts = parts;
    }

    /** Model of an activity's page. */
    public record Record(ViewContext view, ActivityRow row, Partnership partnership, List<Tab> tabs, List<Html> cards) {
        public Activity activity() {
            return row.activity();
        }
    }

    /** Model of the page before an activity's deletion. */
    public record Deletion(ViewContext view, ActivityRow row, Partnership partnership, Map<String, Long> uses) {
        public Activity activity() {
            return row.activity();
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
        Activity activity = find(request, path.get(0));
        if (path.size() == 1) {
            return record(request, activity);
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.edit(request, activity);
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            RecordRef partnership =
                    new RecordRef(PartnershipWords.TYPE, activity.details().partnership());
            return parts.kept(request.view(), ChangePages.Subject.of(activity), partnership)
                    .orElseGet(() -> confirmation(request, activity));
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, ChangePages.Subject.of(activity), path.subList(2, path.size()));
        }
        if (path.size() == 2) {
            return parts.panel(request.view(), ChangePages.Subject.of(activity), path.get(1));
        }
        throw ProblemException.notFound();
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.create(request);
        }
        if (path.size() < 2) {
            throw ProblemException.notFound();
        }
        Activity activity = find(request, path.get(0));
        if (path.get(1).equals("changes")) {
            return changes.post(request, ChangePages.Subject.of(activity), path.subList(2, path.size()));
        }
        return switch (path.get(1)) {
            case "edit" -> editor.save(request, activity);
            case "gain" -> editor.gain(request, activity);
            case "delete" -> delete(request, activity);
            default -> throw ProblemException.notFound();
        };
    }

    private Activity find(WebRequest request, String id) {
        return activities.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply record(WebRequest request, Activity activity) {
        ViewContext view = request.view();
        Partnership partnership = partnership(request, activity);
        ChangePages.Subject subject = ChangePages.Subject.of(activity);
        Record model = new Record(
                view,
                new ActivityRow(view, activity, partnership.title()),
                partnership,
                parts.tabs(view, subject),
                parts.cards(view, subject.ref()));
        return Reply.page(new Screen(activity.title(), Views.render("activity", model)));
    }

    private Reply confirmation(WebRequest request, Activity activity) {
        ViewContext view = request.view();
        Partnership partnership = partnership(request, activity);
        Deletion model = new Deletion(
                view,
                new ActivityRow(view, activity, partnership.title()),
                partnership,
                parts.uses(view, ChangePages.Subject.of(activity).ref()));
        String title = view.text("register.delete.title", activity.title());
        return Reply.page(new Screen(title, Views.render("activity-delete", model)));
    }

    private Partnership partnership(WebRequest request, Activity activity) {
        return partnerships
                .find(request.actor(), activity.details().partnership())
                .orElseThrow(ProblemException::notFound);
    }

    private Reply delete(WebRequest request, Activity activity) {
        activities.delete(request.actor(), activity.id(), request.version());
        return Reply.redirect(
                "/partnerships/" + activity.details().partnership(), "register.deleted", activity.title());
    }
}
