package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
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
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** So many partnerships, people and former people are shown on the page; the rest is in the lists. */
    private static final int SHOWN = 20;

    private final transient OrganisationService organisations;
    private final transient PartnershipService partnerships;
    private final transient OrganisationEditor editor;
    private final transient PersonService people;
    private final transient TeamService teams;
    private final transient OrganisationList list;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public OrganisationsPage(
            @Reference Shell shell,
            @Reference OrganisationService organisations,
            @Reference PartnershipService partnerships,
            @Reference DuplicateService duplicates,
            @Reference ValueListService lists,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference Selections selections,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.editor = new OrganisationEditor(organisations, duplicates, lists);
        this.people = people;
        this.teams = teams;
        this.list = new OrganisationList(organisations, lists, selections);
        this.changes = changes;
        this.parts = parts;
    }

    /**
     * Model of a record's page.
     *
     * @param partnerships the latest of them
     * @param allPartnerships how many there are
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
            long allPartnerships,
            List<PersonRow> people,
            List<Team> teams,
            Form adding,
            boolean doubtfulCvr,
            RecordHold hold,
            Optional<Merge> merge) {
        public List<PersonRow> current() {
            return people.stream().filter(row -> !row.open().isEmpty()).toList();
        }

        public List<PersonRow> former() {
            return people.stream().filter(row -> row.open().isEmpty()).toList();
        }

        public List<PersonRow> first(List<PersonRow> rows) {
            return rows.subList(0, Math.min(rows.size(), SHOWN));
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
        return parts.moved(request, OrganisationWords.TYPE, "/organisations").orElseGet(() -> show(request));
    }

    private Reply show(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.size() == 1) {
            return one(request, path.get(0));
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.edit(request, find(request, path.get(0)));
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            return parts.kept(request.view(), subject(request, path))
                    .orElseGet(() -> Reply.page(deletion(request, find(request, path.get(0)))));
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
            case "new" -> editor.blank(request);
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
            return editor.save(request, "");
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.save(request, path.get(0));
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
        Page<Partnership> latest = latest(request, organisation);
        Record model = new Record(
                request.view(),
                organisation,
                parts.tabs(request.view(), subject),
                parts.cards(request.view(), subject.ref()),
                rows(request, latest.items()),
                latest.total().orElse(latest.items().size()),
                people(request, organisation),
                teams(request, organisation),
                new Form(request.view(), PersonForm.SUBJECT),
                cvr != null && !CvrNumber.isValid(cvr),
                parts.hold(request.view(), subject.ref()),
                parts.merge(request.view(), subject.ref()));
        return Reply.page(new Screen(organisation.name(), Views.render("organisation", model)));
    }

    private Page<Partnership> latest(WebRequest request, Organisation organisation) {
        PartnershipQuery query = PartnershipQuery.builder()
                .organisation(Optional.of(organisation.id()))
                .sorted(PartnershipSort.START, true)
                .build(new PageRequest(SHOWN, Optional.empty(), true));
        return partnerships.list(request.actor(), query);
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
        organisations.delete(request.actor(), id, request.version());
        return Reply.redirect("/organisations", "register.deleted", name);
    }
}
