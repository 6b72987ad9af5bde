package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListColumn;
import dk.bygpartnerskaber.platform.web.ListColumn.Order;
import dk.bygpartnerskaber.platform.web.ListColumns;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.TeamSort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of teams, on screen and as a file. */
public final class TeamList {
    static final List<String> FILTERS = List.of("q", "kind", "library");
    private static final List<String> STANDARD = List.of("lead", "members", "changed");

    private final TeamService teams;
    private final OrganisationService organisations;
    private final PersonService people;
    private final Selections selections;

    TeamList(TeamService teams, OrganisationService organisations, PersonService people, Selections selections) {
        this.teams = teams;
        this.organisations = organisations;
        this.people = people;
        this.selections = selections;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<TeamRow> columns,
            List<Selection> selections,
            Form filters,
            Page<TeamRow> page,
            List<Option> libraries) {
        public long total() {
            return page.total().orElse(page.items().size());
        }

        public List<Option> kinds() {
            return Labels.options(view, TeamKind.class);
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/teams", FILTERS, "name");
        ViewContext view = request.view();
        ListColumns<TeamRow> columns = new ListColumns<>(view, list, columns(view), STANDARD);
        Optional<Reply> file = columns.file(request, view.text("teams.file"), page -> rows(view, list, page));
        if (file.isPresent()) {
            return file.get();
        }
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                Form.of(request, "team-filter", FILTERS),
                rows(view, list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)),
                new OrganisationFinder(organisations).libraries(view.actor()));
        return Reply.page(new Screen(view.text("teams.title"), Views.render("teams", model)));
    }

    private Page<TeamRow> rows(ViewContext view, ListState list, PageRequest request) {
        Page<Team> page = teams.list(view.actor(), query(list, request));
        return new Page<>(TeamRow.of(view, organisations, people, page.items()), page.next(), page.total());
    }

    static TeamQuery query(ListState list, PageRequest page) {
        return new TeamQuery(
                list.given("q"),
                list.given("kind").flatMap(code -> Coded.parse(TeamKind.class, code)),
                list.given("library"),
                Optional.empty(),
                Optional.empty(),
                Coded.parse(TeamSort.class, list.sortColumn()).orElse(TeamSort.NAME),
                list.isDescending(),
                page);
    }

    private static List<ListColumn<TeamRow>> columns(ViewContext view) {
        return List.of(
                ListColumn.of("name", view.text("team.name"), row -> row.team().name()),
                ListColumn.of(
                        "kind",
                        view.text("team.kind"),
                        row -> Labels.of(view, row.team().details().kind())),
                ListColumn.of("library", view.text("team.library"), TeamRow::library),
                ListColumn.of("lead", view.text("team.members.lead"), TeamRow::leads),
                ListColumn.of("members", view.text("team.members"), TeamList::members),
                ListColumn.of("description", view.text("team.description"), row -> row.team()
                        .details()
                        .description()),
                ListColumn.<TeamRow>of("changed", view.text("register.changed"), row -> row.team()
                                .changed())
                        .ordered(Order.DOWNWARDS));
    }

    private static String members(TeamRow row) {
        return row.members().stream().map(TeamRow.Member::name).collect(Collectors.joining(", "));
    }
}
