package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The form of a team, new or known; its members are chosen among staff. */
public final class TeamEditor {
    private static final int MOST_STAFF = 2_000;

    private final TeamService teams;
    private final PersonService people;
    private final OrganisationFinder finder;

    TeamEditor(TeamService teams, OrganisationService organisations, PersonService people) {
        this.teams = teams;
        this.people = people;
        this.finder = new OrganisationFinder(organisations);
    }

    /**
     * Model of the form.
     *
     * @param id the record; blank for a new one
     * @param members how many members to show
     * @param staff the people to choose from
     * @param libraries the own libraries to choose from
     * @param differences what somebody else has changed meanwhile
     */
    public record Model(
            ViewContext view,
            Form form,
            String id,
            long version,
            int members,
            List<Option> staff,
            List<Option> libraries,
            List<Difference> differences) {
        public String action() {
            return view.url(id.isEmpty() ? "/teams/new" : "/teams/" + id + "/edit");
        }

        public List<Option> kinds() {
            return Labels.options(view, TeamKind.class);
        }
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = TeamForm.of(request.view(), new TeamDetails(null, request.param("library"), null, null, List.of()));
        return Reply.page(screen(request, form, "", 0, 0, List.of()));
    }

    Reply edit(WebRequest request, Team team) {
        request.actor().require(Permission.EDIT);
        Form form = TeamForm.of(request.view(), team.details());
        return Reply.page(screen(request, form, team.id(), team.version(), 0, List.of()));
    }

    /** @param id the record; blank for a new one */
    Reply save(WebRequest request, String id) {
        request.actor().require(Permission.EDIT);
        Form form = TeamForm.read(request);
        long version = request.version();
        if (request.param("action").equals("add-member")) {
            int one = TeamForm.members(form).size() + 1;
            return Reply.page(screen(request, form, id, version, one, List.of()));
        }
        try {
            Team saved = id.isEmpty()
                    ? teams.create(request.actor(), TeamForm.details(form))
                    : teams.update(request.actor(), id, version, TeamForm.details(form));
            return Reply.redirect("/teams/" + saved.id(), "register.saved", saved.name());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case STALE -> stale(request, form, id);
                case INVALID, CONFLICT ->
                    Reply.refused(screen(request, form.refuse(problem), id, version, 0, List.of()));
                default -> throw problem;
            };
        }
    }

    private Reply stale(WebRequest request, Form form, String id) {
        ViewContext view = request.view();
        Team now = teams.find(request.actor(), id).orElseThrow(ProblemException::notFound);
        UnaryOperator<String> library = organisation -> finder.name(view.actor(), organisation);
        UnaryOperator<String> person =
                one -> people.find(view.actor(), one).map(Person::name).orElse(one);
        List<Difference> differences = Difference.between(
                TeamForm.texts(view, TeamForm.details(form), library, person),
                TeamForm.texts(view, now.details(), library, person));
        return Reply.refused(screen(request, form, id, now.version(), 0, differences));
    }

    private Screen screen(
            WebRequest request, Form form, String id, long version, int members, List<Difference> differences) {
        ViewContext view = request.view();
        List<Option> libraries = finder.libraries(view.actor());
        if (libraries.size() == 1 && form.isEmpty("library")) {
            form.set("library", libraries.get(0).value());
        }
        List<String> chosen = TeamForm.members(form);
        int shown = Math.max(members, Math.max(1, chosen.size()));
        Model model = new Model(view, form, id, version, shown, staff(view.actor(), chosen), libraries, differences);
        String title = id.isEmpty() ? view.text("team.new") : view.text("register.edit", form.value("name"));
        return new Screen(title, Views.render("team-form", model));
    }

    /** Everybody on the staff, and those who were chosen already. */
    private List<Option> staff(Actor actor, List<String> chosen) {
        List<Person> staff = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, cursor, false);
            Page<Person> page = people.list(actor, PersonQuery.all(next).of(PersonGroup.STAFF));
            staff.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent() && staff.size() < MOST_STAFF);
        List<Person> others = people.findAll(actor, chosen).stream()
                .filter(person -> staff.stream().noneMatch(one -> one.id().equals(person.id())))
                .toList();
        return Stream.concat(staff.stream(), others.stream())
                .map(person -> new Option(person.id(), person.name()))
                .toList();
    }
}
