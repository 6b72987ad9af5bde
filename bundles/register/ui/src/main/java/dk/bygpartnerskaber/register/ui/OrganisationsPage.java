package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Option;
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
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueList;
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

/** Organisations: the list, a record's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-organisations")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/organisations/*")
public class OrganisationsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient OrganisationService organisations;
    private final transient ValueListService lists;
    private final transient PersonService people;
    private final transient TeamService teams;
    private final transient OrganisationList list;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public OrganisationsPage(
            @Reference Shell shell,
            @Reference OrganisationService organisations,
            @Reference ValueListService lists,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference Selections selections,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.organisations = organisations;
        this.lists = lists;
        this.people = people;
        this.teams = teams;
        this.list = new OrganisationList(organisations, lists, selections);
        this.changes = changes;
        this.parts = parts;
    }

    /**
     * Model of a record's page.
     *
     * @param people those who have or had a role here, with these roles only
     * @param teams those of an own library
     * @param adding the short form of a person to add here
     */
    public record Record(
            ViewContext view,
            Organisation organisation,
            List<Tab> tabs,
            List<Html> cards,
            List<PartnershipRow> partnerships,
            List<PersonRow> people,
            List<Team> teams,
            Form adding,
            boolean doubtfulCvr) {
        public List<PersonRow> current() {
            return people.stream().filter(row -> !row.open().isEmpty()).toList();
        }

        public List<PersonRow> former() {
            return people.stream().filter(row -> row.open().isEmpty()).toList();
        }

        public List<String> departments() {
            return organisation.details().departments().stream()
                    .map(OrganisationForm::line)
                    .toList();
        }

        public List<String> externalIds() {
            return organisation.details().externalIds().stream()
                    .map(OrganisationForm::line)
                    .toList();
        }

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
     * @param adding the button that was pressed for one more row of a list; blank for none
     * @param keywords those to choose from
     * @param differences what somebody else has changed meanwhile
     */
    public record Editor(
            ViewContext view,
            Form form,
            String id,
            long version,
            String adding,
            List<String> types,
            List<Option> keywords,
            List<Difference> differences) {
        private static final List<String> RARE = List.of(
                "aliases",
                "cvr",
                "productionUnit",
                "website",
                "keywords",
                "newKeywords",
                "ownLibrary",
                "notes",
                "decisionPaths",
                "contributions",
                "advertisingProtected");

        /** The rare fields stand open when one of them has something to say. */
        public boolean open() {
            return !differences.isEmpty()
                    || !adding.isEmpty()
                    || form.faults().stream().anyMatch(fault -> isRare(fault.field()))
                    || RARE.stream().anyMatch(field -> !form.isEmpty(field))
                    || OrganisationForm.addresses(form) > 0
                    || OrganisationForm.DEPARTMENTS.count(form) > 0
                    || OrganisationForm.EXTERNAL_IDS.count(form) > 0;
        }

        public int addresses() {
            return shown(OrganisationForm.addresses(form), "add-address");
        }

        public int departments() {
            return shown(OrganisationForm.DEPARTMENTS.count(form), "add-department");
        }

        public int externalIds() {
            return shown(OrganisationForm.EXTERNAL_IDS.count(form), "add-external-id");
        }

        private int shown(int rows, String button) {
            return Math.max(1, adding.equals(button) ? rows + 1 : rows);
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
            List<PersonRow> people,
            List<Team> teams,
            Map<String, Long> uses) {}

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.size() == 1) {
            return one(request, path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            request.actor().require(Permission.EDIT);
            Organisation organisation = find(request, path.get(0));
            Form form = OrganisationForm.of(request.view(), organisation.details());
            return Reply.page(editor(request, form, organisation.id(), organisation.version(), "", List.of()));
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

    private Reply one(WebRequest request, String part) {
        return switch (part) {
            case "new" -> blank(request);
            // where the list of types was before all lists came together
            case "types" -> {
                request.actor().require(Permission.CURATE);
                yield Reply.redirect(ListsPage.address(ValueList.ORGANISATION_TYPES));
            }
            default -> record(request, find(request, part));
        };
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
                people(request, organisation),
                teams(request, organisation),
                new Form(request.view(), PersonForm.SUBJECT),
                cvr != null && !CvrNumber.isValid(cvr));
        return Reply.page(new Screen(organisation.name(), Views.render("organisation", model)));
    }

    private List<PersonRow> people(WebRequest request, Organisation organisation) {
        List<Person> here = people.peopleOf(request.actor(), organisation.id());
        return PersonRow.of(request.view(), organisations, people, here).stream()
                .map(row -> row.at(organisation.id()))
                .toList();
    }

    private List<Team> teams(WebRequest request, Organisation organisation) {
        TeamQuery here = TeamQuery.all(PageRequest.first(PageRequest.MAX_LIMIT)).in(organisation.id());
        return organisation.details().ownLibrary()
                ? teams.list(request.actor(), here).items()
                : List.of();
    }

    private List<PartnershipRow> rows(WebRequest request, List<Partnership> partnerships) {
        return PartnershipRow.of(request.actor(), organisations, partnerships);
    }

    private Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), OrganisationForm.SUBJECT)
                .set("name", request.given("name").orElse(null));
        return Reply.page(editor(request, form, "", 0, "", List.of()));
    }

    private Reply save(WebRequest request, String id) {
        Form form = OrganisationForm.read(request);
        long version = Forms.version(request);
        String action = request.param("action");
        if (action.startsWith("add-")) {
            return Reply.page(editor(request, form, id, version, action, List.of()));
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
                yield Reply.refused(editor(request, form, id, now.version(), "", differences));
            }
            case INVALID, CONFLICT -> Reply.refused(editor(request, form.refuse(problem), id, version, "", List.of()));
            default -> throw problem;
        };
    }

    private Screen editor(
            WebRequest request, Form form, String id, long version, String adding, List<Difference> differences) {
        ViewContext view = request.view();
        List<String> types = ListedOptions.offered(lists, request.actor(), ValueList.ORGANISATION_TYPES);
        List<Option> keywords = ListedOptions.of(lists, request.actor(), ValueList.KEYWORDS, form, "keywords");
        Editor model = new Editor(view, form, id, version, adding, types, keywords, differences);
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
                people(request, organisation),
                teams(request, organisation),
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
