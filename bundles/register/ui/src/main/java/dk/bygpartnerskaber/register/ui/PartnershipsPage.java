package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipKind;
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
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public PartnershipsPage(
            @Reference Shell shell,
            @Reference PartnershipService partnerships,
            @Reference OrganisationService organisations,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.list = new PartnershipList(partnerships, organisations);
        this.editor = new PartnershipEditor(partnerships, organisations);
        this.changes = changes;
        this.parts = parts;
    }

    /** Model of the page before a record's deletion. */
    public record Deletion(ViewContext view, PartnershipRow row, Map<String, Long> uses) {
        public Partnership partnership() {
            return row.partnership();
        }
    }

    /** Model of a record's page. */
    public record Record(ViewContext view, PartnershipRow row, List<Tab> tabs, List<Html> cards) {
        public Partnership partnership() {
            return row.partnership();
        }

        /** Whether it is a partnership in the strict sense, the only kind that is asked for partnership work. */
        public boolean proper() {
            return partnership().details().kind() == PartnershipKind.PARTNERSHIP;
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
            return record(request, partnership);
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.edit(request, partnership);
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            return deletion(request, partnership);
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, ChangePages.Subject.of(partnership), path.subList(2, path.size()));
        }
        if (path.size() == 2) {
            return parts.panel(request.view(), ChangePages.Subject.of(partnership), path.get(1));
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

    private Partnership find(WebRequest request, String id) {
        return partnerships.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply record(WebRequest request, Partnership partnership) {
        ViewContext view = request.view();
        ChangePages.Subject subject = ChangePages.Subject.of(partnership);
        Record model = new Record(
                view, row(request, partnership), parts.tabs(view, subject), parts.cards(view, subject.ref()));
        return Reply.page(new Screen(partnership.title(), Views.render("partnership", model)));
    }

    private Reply deletion(WebRequest request, Partnership partnership) {
        ViewContext view = request.view();
        String title = view.text("register.delete.title", partnership.title());
        Deletion model = new Deletion(
                view,
                row(request, partnership),
                parts.uses(view, ChangePages.Subject.of(partnership).ref()));
        return Reply.page(new Screen(title, Views.render("partnership-delete", model)));
    }

    private PartnershipRow row(WebRequest request, Partnership partnership) {
        return PartnershipRow.of(request.actor(), organisations, List.of(partnership))
                .get(0);
    }

    private Reply delete(WebRequest request, String id) {
        String title = find(request, id).title();
        partnerships.delete(request.actor(), id, Forms.version(request));
        return Reply.redirect("/partnerships", "register.deleted", title);
    }
}
