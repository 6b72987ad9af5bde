package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.LocalUsers;
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
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.ui.PersonRow.Line;
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

/** People: the list, a person's page, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-people")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/people/*")
public class PeoplePage extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient PersonService people;
    private final transient OrganisationService organisations;
    private final transient TeamService teams;
    private final transient PartnershipService partnerships;
    private final transient PersonCards cards;
    private final transient PeopleList list;
    private final transient PersonEditor editor;
    private final transient RoleEndForm roleEnd;
    private final transient NoticePages notices;
    private final transient ChangePages changes;
    private final transient RecordParts parts;

    @Activate
    public PeoplePage(
            @Reference Shell shell,
            @Reference PersonService people,
            @Reference PersonCardService cards,
            @Reference OrganisationService organisations,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships,
            @Reference DuplicateService duplicates,
            @Reference KeepingService keeping,
            @Reference LocalUsers users,
            @Reference Selections selections,
            @Reference ChangePages changes,
            @Reference RecordParts parts) {
        super(shell);
        this.people = people;
        this.organisations = organisations;
        this.teams = teams;
        this.partnerships = partnerships;
        this.cards = new PersonCards(cards);
        this.list = new PeopleList(people, organisations, selections, this.cards);
        this.editor = new PersonEditor(people, organisations, duplicates, users);
        this.roleEnd = new RoleEndForm(people, duplicates);
        this.notices = new NoticePages(keeping);
        this.changes = changes;
        this.parts = parts;
    }

    /**
     * Model of a person's page, and of the page before its deletion.
     *
     * @param partnerships those that the person has a part in
     * @param predecessors those with a role that the person took over
     * @param uses what modules keep about the person
     * @param keeping why the person is kept
     * @param mine whether the reader may say that they are this person
     */
    public record Record(
            ViewContext view,
            PersonRow row,
            List<Team> teams,
            PersonParts partnerships,
            List<Person> predecessors,
            boolean mine,
            Keeping keeping,
            RoleEndForm.Model end,
            List<Tab> tabs,
            List<Html> cards,
            Map<String, Long> uses,
            RecordHold hold,
            Optional<Merge> merge) {
        public Person person() {
            return row.person();
        }

        /** Whether there is something that another must take over. */
        public boolean carries() {
            return !teams.isEmpty() || !partnerships.all().isEmpty();
        }

        /** Address of the change that makes somebody else responsible in the person's place. */
        public String replacement() {
            String successor = row.lines().stream()
                    .filter(Line::ownLibrary)
                    .flatMap(line -> line.successor().stream())
                    .map(one -> "&by-replace-responsible=" + one.value())
                    .findFirst()
                    .orElse("");
            String id = person().id();
            return "/bulk-changes?list=partnerships&all=true&responsible=" + id
                    + "&change=replace-responsible&value-replace-responsible=" + id + successor;
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        return parts.moved(request, PersonWords.TYPE, "/people").orElseGet(() -> show(request));
    }

    private Reply show(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.equals(List.of("new"))) {
            return editor.blank(request);
        }
        Person person = find(request, path.get(0));
        if (path.size() == 1) {
            RoleEndForm.Model end = RoleEndForm.blank(request.view());
            return Reply.page(screen(request, person, person.name(), "person", end));
        }
        if (path.size() == 2 && path.get(1).equals("edit")) {
            return editor.edit(request, person);
        }
        if (path.size() == 2 && path.get(1).equals("delete")) {
            request.actor().require(Permission.CURATE);
            String title = request.view().text("register.delete.title", person.name());
            return parts.kept(request.view(), ChangePages.Subject.of(person))
                    .orElseGet(() -> Reply.page(
                            screen(request, person, title, "person-delete", RoleEndForm.blank(request.view()))));
        }
        if (path.size() == 2 && path.get(1).equals("vcard")) {
            return cards.one(request, person);
        }
        if (path.size() == 2 && path.get(1).equals("notice")) {
            return notices.show(request, row(request.view(), person));
        }
        if (path.get(1).equals("changes")) {
            return changes.get(request, ChangePages.Subject.of(person), path.subList(2, path.size()));
        }
        if (path.size() == 2) {
            return parts.panel(request.view(), ChangePages.Subject.of(person), path.get(1));
        }
        throw ProblemException.notFound();
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.save(request, "");
        }
        if (path.size() == 2) {
            return switch (path.get(1)) {
                case "edit" -> editor.save(request, path.get(0));
                case "delete" -> delete(request, path.get(0));
                case "end-role" -> endRole(request, find(request, path.get(0)));
                case "informed" -> notices.informed(request, row(request.view(), find(request, path.get(0))));
                case "me" -> claim(request, find(request, path.get(0)));
                default -> throw ProblemException.notFound();
            };
        }
        if (path.size() > 2 && path.get(1).equals("changes")) {
            ChangePages.Subject subject = ChangePages.Subject.of(find(request, path.get(0)));
            return changes.post(request, subject, path.subList(2, path.size()));
        }
        throw ProblemException.notFound();
    }

    private Person find(WebRequest request, String id) {
        return people.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private PersonRow row(ViewContext view, Person person) {
        return PersonRow.of(view, organisations, people, List.of(person)).get(0);
    }

    private Screen screen(WebRequest request, Person person, String title, String template, RoleEndForm.Model end) {
        ViewContext view = request.view();
        PersonRow row = row(view, person);
        Record model = new Record(
                view,
                row,
                teams.teamsOf(view.actor(), person.id()),
                PersonParts.of(view, partnerships, person.id()),
                people.predecessorsOf(view.actor(), person.id()),
                mayBe(view, row),
                notices.of(view, person),
                end,
                parts.tabs(view, ChangePages.Subject.of(person)),
                parts.cards(view, ChangePages.Subject.of(person).ref()),
                parts.uses(view, ChangePages.Subject.of(person).ref()),
                parts.hold(view, ChangePages.Subject.of(person).ref()),
                parts.merge(view, ChangePages.Subject.of(person).ref()));
        return new Screen(title, Views.render(template, model));
    }

    /** Staff who are no user yet may be the reader, unless the reader is somebody already. */
    private boolean mayBe(ViewContext view, PersonRow row) {
        return view.may(Permission.EDIT)
                && row.staff()
                && row.person().details().user() == null
                && people.list(
                                view.actor(),
                                PersonQuery.all(PageRequest.first(1))
                                        .whoIs(view.actor().id()))
                        .items()
                        .isEmpty();
    }

    private Reply endRole(WebRequest request, Person person) {
        request.actor().require(Permission.EDIT);
        Form form = RoleEndForm.read(request);
        try {
            Optional<RoleEnd> end = roleEnd.end(request, form, person);
            if (end.isPresent()) {
                return roleEnd.carryOut(request, person, end.get());
            }
        } catch (ProblemException problem) {
            switch (problem.kind()) {
                case STALE, INVALID, CONFLICT -> form.refuse(problem);
                default -> throw problem;
            }
        }
        RoleEndForm.Model again = roleEnd.refused(request, form, person);
        return Reply.refused(screen(request, person, person.name(), "person", again));
    }

    /** The reader says that they are this person, or that they are not. */
    private Reply claim(WebRequest request, Person person) {
        boolean not = request.given("not").isPresent();
        PersonDetails details = person.details().toBuilder()
                .user(not ? null : request.actor().id())
                .build();
        people.update(request.actor(), person.id(), request.version(), details);
        return Reply.redirect("/people/" + person.id(), not ? "person.me.undone" : "person.me.done");
    }

    private Reply delete(WebRequest request, String id) {
        String name = find(request, id).name();
        people.delete(request.actor(), id, request.version());
        return Reply.redirect("/people", "register.deleted", name);
    }
}
