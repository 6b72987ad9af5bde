package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.CvrNumber;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.OrganisationTypeService;
import dk.bygpartnerskaber.register.api.OrganisationTypeService.OrganisationType;
import dk.bygpartnerskaber.register.api.Partnership;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Organisations: the list, a record's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-organisations")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/organisations/*")
public class OrganisationsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient OrganisationService organisations;
    private final transient OrganisationTypeService types;
    private final transient OrganisationList list;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public OrganisationsPage(
            @Reference Shell shell,
            @Reference OrganisationService organisations,
            @Reference OrganisationTypeService types,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.organisations = organisations;
        this.types = types;
        this.list = new OrganisationList(organisations, types);
        this.changes = changes;
        this.parts = parts;
    }

    /** Model of a record's page. */
    public record Record(
            ViewContext view,
            Organisation organisation,
            List<Tab> tabs,
            List<Html> cards,
            List<PartnershipRow> partnerships,
            boolean doubtfulCvr) {
        public List<String> addresses() {
            return organisation.details().addresses().stream()
                    .map(OrganisationForm::line)
                    .toList();
        }
    }

    /**
     * Model of the form.
     *
     * @param id the record; blank for a new one
     * @param addresses how many address parts to show
     * @param differences what somebody else has changed meanwhile
     */
    public record Editor(
            ViewContext view,
            Form form,
            String id,
            long version,
            int addresses,
            List<String> types,
            List<Difference> differences) {
        /** The rare fields stand open when one of them has something to say. */
        public boolean open() {
            return !differences.isEmpty()
                    || addresses > 1
                    || form.faults().stream().anyMatch(fault -> isRare(fault.field()))
                    || List.of("aliases", "cvr", "productionUnit", "website", "keywords", "ownLibrary", "notes")
                            .stream()
                            .anyMatch(field -> !form.isEmpty(field))
                    || OrganisationForm.addresses(form) > 0;
        }

        private static boolean isRare(String field) {
            return !List.of("", "name", "type", "sector", "email", "phones").contains(field);
        }
    }

    /** Model of the page before deletion. */
    public record Deletion(
            ViewContext view,
            Organisation organisation,
            List<PartnershipRow> owned,
            List<PartnershipRow> joined,
            Map<String, Long> uses) {}

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.size() == 1) {
            return path.get(0).equals("new") ? blank(request) : record(request, find(request, path.get(0)));
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            request.actor().require(Permission.EDIT);
            Organisation organisation = find(request, path.get(0));
            Form form = OrganisationForm.of(request.view(), organisation.details());
            return Reply.page(editor(request, form, organisation.id(), organisation.version(), 0, List.of()));
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            return Reply.page(deletion(request, find(request, path.get(0))));
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, subject(request, path), path.subList(2, path.size()));
        }
        if (path.size() == 2) {
            return parts.panel(request.view(), subject(request, path), path.get(1));
        }
        throw ProblemException.notFound();
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return save(request, "");
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return save(request, path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            return delete(request, path.get(0));
        }
        if (path.size() > 2 && path.get(1).equals("changes")) {
            return changes.post(request, subject(request, path), path.subList(2, path.size()));
        }
        throw ProblemException.notFound();
    }

    private ChangePages.Subject subject(WebRequest request, List<String> path) {
        return ChangePages.Subject.of(find(request, path.get(0)));
    }

    private Organisation find(WebRequest request, String id) {
        return organisations.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply record(WebRequest request, Organisation organisation) {
        String cvr = organisation.details().cvr();
        ChangePages.Subject subject = ChangePages.Subject.of(organisation);
        Record model = new Record(
                request.view(),
                organisation,
                parts.tabs(request.view(), subject),
                parts.cards(request.view(), subject.ref()),
                rows(request, organisations.partnershipsOf(request.actor(), organisation.id())),
                cvr != null && !CvrNumber.isValid(cvr));
        return Reply.page(new Screen(organisation.name(), Views.render("organisation", model)));
    }

    private List<PartnershipRow> rows(WebRequest request, List<Partnership> partnerships) {
        return PartnershipRow.of(request.actor(), organisations, partnerships);
    }

    private Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), OrganisationForm.SUBJECT)
                .set("name", request.given("name").orElse(null));
        return Reply.page(editor(request, form, "", 0, 0, List.of()));
    }

    private Reply save(WebRequest request, String id) {
        Form form = OrganisationForm.read(request);
        long version = Forms.version(request);
        if (request.param("action").equals("add-address")) {
            return Reply.page(editor(request, form, id, version, OrganisationForm.addresses(form) + 1, List.of()));
        }
        try {
            Organisation saved = id.isEmpty()
                    ? organisations.create(request.actor(), OrganisationForm.details(form))
                    : organisations.update(request.actor(), id, version, OrganisationForm.details(form));
            return Reply.redirect("/organisations/" + saved.id(), "register.saved", saved.name());
        } catch (ProblemException problem) {
            return refused(request, form, id, version, problem);
        }
    }

    private Reply refused(WebRequest request, Form form, String id, long version, ProblemException problem) {
        return switch (problem.kind()) {
            case STALE -> {
                Organisation now = find(request, id);
                List<Difference> differences = Difference.between(
                        OrganisationForm.texts(request.view(), OrganisationForm.details(form)),
                        OrganisationForm.texts(request.view(), now.details()));
                yield Reply.refused(editor(request, form, id, now.version(), 0, differences));
            }
            case INVALID, CONFLICT -> Reply.refused(editor(request, form.refuse(problem), id, version, 0, List.of()));
            default -> throw problem;
        };
    }

    private Screen editor(
            WebRequest request, Form form, String id, long version, int addresses, List<Difference> differences) {
        ViewContext view = request.view();
        List<String> names =
                types.list(request.actor()).stream().map(OrganisationType::name).toList();
        int shown = Math.max(addresses, Math.max(1, OrganisationForm.addresses(form)));
        Editor model = new Editor(view, form, id, version, shown, names, differences);
        String title = id.isEmpty() ? view.text("organisation.new") : view.text("register.edit", form.value("name"));
        return new Screen(title, Views.render("organisation-form", model));
    }

    private Screen deletion(WebRequest request, Organisation organisation) {
        List<Partnership> all = organisations.partnershipsOf(request.actor(), organisation.id());
        List<Partnership> owned = all.stream()
                .filter(p -> organisation.id().equals(p.details().library()))
                .toList();
        List<Partnership> joined = all.stream().filter(p -> !owned.contains(p)).toList();
        Deletion model = new Deletion(
                request.view(),
                organisation,
                rows(request, owned),
                rows(request, joined),
                parts.uses(request.view(), ChangePages.Subject.of(organisation).ref()));
        String title = request.view().text("register.delete.title", organisation.name());
        return new Screen(title, Views.render("organisation-delete", model));
    }

    private Reply delete(WebRequest request, String id) {
        String name = find(request, id).name();
        organisations.delete(request.actor(), id, Forms.version(request));
        return Reply.redirect("/organisations", "register.deleted", name);
    }
}
